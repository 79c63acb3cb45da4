import { WordGroup } from './words';

/**
 * Words of what is built on, and of those who build. After the chapters of the
 * CNCF's Platforms white paper and landscape, and the categories under which
 * package registries list software for developers.
 */
export const BUILDING_WORDS: readonly WordGroup[] = [
  {
    weight: 1.5,
    words: split(`
      kubernetes operator, self service infrastructure, platform services, platform as a service, paas, iaas,
      third party developers, external developers, used by other services, used by other teams,
      used by all services, used by all teams, used by multiple teams, used across teams, used by several services,
      consumed by other services, shared by all, shared across, across all services, across all teams,
      backstage plugin, backstage plugins, software template, software templates, service template,
      developer self service, client sdk, developer api, developer community, platform capabilities,
      platform capability, internal platform, cloud platform, core platform, container platform,
      application platform, engineering platform, integration platform, integration hub, api platform,
      ml platform, experimentation platform, streaming platform, event streaming platform, identity platform,
      shared platform, common platform, delivery platform, hosting platform, runtime platform,
      observability platform, security platform`),
  },
  {
    weight: 1.2,
    words: split(`
      every team, every product, every service, all products, all our applications, all our services, all applications,
      for other services, other services on behalf, behalf of other services, between services, across applications,
      across our services, across our products, across multiple services, across multiple teams, multiple products,
      several products, many teams, different teams, api documentation, mail relay, email relay, smtp relay,
      central service, centralised service, centralized service, centrally managed, shared by, reused by,

      build system, build tool, build tools, build tooling, build cache, package manager, package registry,
      artifact repository, container registry, container image, container images, base docker image,
      terraform module, terraform modules, ansible role, ansible roles, ansible playbook, ansible playbooks,
      configuration management, policy as code, secret management, secrets management, secret store,
      identity provider, access management, zero trust, event streaming, message queue, task queue,
      stream processing, data pipeline, data pipelines, feature store, mlops, model registry, model serving,
      data engineering, data catalog, data infrastructure, log aggregation, log shipping, distributed tracing,
      incident response, chaos engineering, test automation, test framework, testing framework, test harness,
      test library, mock server, contract testing, code generation, code generator, codegen, code quality,
      static analysis, static code analysis, ui kit, ui library, ui components, ui component, ui framework,
      react components, react component, react hooks, vue components, angular components, design tokens,
      web components, npm package, npm packages, npm module, python package, python library, java library,
      javascript library, typescript library, node library, nodejs library, go library, golang library, go module,
      ruby gem, rust crate, maven plugin, gradle plugin, nuget package, spring boot starter, pip package,
      api client, api clients, language bindings, starter kit, project template, project templates, scaffolding,
      monorepo, reusable workflow, reusable workflows, github action, ci pipeline, ci pipelines,
      release automation, deployment pipeline, deployment pipelines, disaster recovery, finops,
      admission controller, csi driver, csi drivers, storage class, persistent volumes, bare metal,
      virtual machine, virtual machines, hypervisor, data center, data centre, datacenter, datacentre,
      load balancing, load balancers, api proxy, graphql gateway, graphql federation, schema registry,
      service discovery, service registry, caching layer, database migrations, rate limiter, remote config,
      workflow orchestration, container orchestration, cloud infrastructure, cloud foundation, cloud account,
      cloud accounts, aws account, aws accounts, managed clusters, cluster management, cluster management tool,
      cluster add on, engineering teams, development teams, product teams, delivery teams, feature teams,
      software engineers, programmers, deploying applications, deploy applications, build applications,
      building applications, common components, shared components, shared component, cross cutting,
      common services, core services, foundation services, technical platform, platform operations,
      platform tools, platform api, platform apis, common utilities, common functionality, event broker,
      internal tools, internal tooling, dev tools, dev environment, dev environments, development environment,
      development environments, ephemeral environments, preview environments, local development,
      kubernetes manifests, kubernetes resources, kubernetes clusters, custom resource, custom resources, crds`),
  },
  {
    weight: 0.8,
    words: split(`
      auth, auth service, authentication service, authorization service, authorisation service, identity service,

      engineers, orchestration, orchestrator, other teams, all teams, all services, other applications, cross team,
      federation, audit logs, audit log, on call, edge network, cdn, job scheduler, cron jobs, virtualization,
      public api, public apis, partner api, partner apis, rest client, http library, reusable components, bindings,
      parser, serializer, serialization, polyfill, transpiler, bundler, webpack, boilerplate code, dependency injection,
      logger, log collector, exporters, tracing library, state management, unit testing, integration testing,
      integration tests, end to end tests, acceptance tests, performance testing, performance tests, smoke tests,
      build agent, build agents, patch management, asset inventory, hardening, penetration testing, siem,
      network policies, network policy, subnets, routers, switches, storage cluster, nas, snapshots, garbage collection,
      cert management, key management, tokenization, throttling, circuit breaker, service bus, event sourcing,
      a b testing, experimentation, toggles, feature toggle, feature toggles, change data capture,
      data export, data replication, data model, metadata store, vector database, llm gateway, model training,
      gpu, inference, jupyter notebooks, notebooks, data scientists, data science, sysadmins, tenancy,
      light client, light clients, relayer, relayers, prover, sequencer, rollup, rollups, validators, indexer,
      consensus, rpc node, rpc nodes, low level, runtime, runtimes, interop, interoperability,
      extensions, add on, add ons, addons, generators, generator, installer, provisioner, bootstrapping,
      api server, api servers, api definitions, openapi specification, protobuf, protocol buffers, idl`),
  },
  {
    weight: 0.3,
    words: split(`
      data sync,

      engineering, event driven, orchestrates, backend services, administrators, smart contract, smart contracts,
      blockchain, dependencies, validation library, versioning, deployable, synchronization, environment variables,
      environments, workloads, workload, throughput, scalable, extensibility, payloads, backends, source code,
        scripts, modules, package, packages, lint, abstraction, utility, server side`),
  },
  {
    // Neither, although one of their words is
    weight: 0,
    words: split(`
      by scaffolder, by the scaffolder, from scaffolder, created from template, created from a template,
      generated from template, generated from a template, from a template, from template, created by backstage,
      created with backstage, generated by backstage, created through backstage, scaffolded from backstage,
      made with backstage, via backstage, using backstage scaffolder, created using backstage, backstage template,
      in backstage, to backstage, backstage demo, backstage example, backstage test, for backstage demo,
      use cases, use case, test case, test cases, edge cases, edge case, in case, in any case, corner cases,

       of course, cost savings, customer data platform, test kitchen, customer managed, customer clusters, data class, event store, user agent, health checker,
      health endpoint, health status, health monitoring, health probes, health probe, system health,
      cluster health, art of, book keeping, food for thought, garden cluster, bus factor, memory card,
      test drive, dish out, crop image, image crop, currency format, research and development,
      care about, take care, takes care, taking care, community plugin, community plugins, community edition,
      community maintained, community driven, open community, delivery pipeline, software delivery,
      continuous delivery service, message delivery, content delivery, delivery guarantees, at least once delivery,
      product information management, tax on, for the public, the public api, the public internet, public domain,
      flood of, brand new, purchase order, learning rate, deep learning, book of, meeting the, state machine,
      finite state machines, author of, authors of, car file, tv shows api, rail guards, courses of action,
      release train, customer api, mobility of, engineering workflow, custom script, setup guide, package delivery`),
  },
];

function split(list: string): string[] {
  return list
    .split(',')
    .map(words => words.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}
