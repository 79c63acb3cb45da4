/**
 * Needs for which an organisation usually agrees on one technology, and the
 * technologies between which it chooses, by the names under which the
 * vocabulary knows them. After the categories of the CNCF landscape; only those
 * that stand in for one another, not those that are used together.
 */
export const NEEDS: Readonly<Record<string, string>> = {
  messaging:
    'apache kafka, kafka, rabbitmq, activemq, pulsar, nats, redpanda, ibm mq, service bus, event hub, eventhub, google pubsub, rocketmq, solace, kinesis',
  'relational data':
    'postgres, postgresql, mysql, mariadb, oracle database, oracle db, mssql, sql server, db2, cockroachdb',
  search: 'elasticsearch, opensearch, solr, algolia, meilisearch, typesense',
  'sign-in':
    'keycloak, auth0, okta, aws cognito, cognito, authentik, fusionauth, forgerock, zitadel, entra id, azure active directory',
  secrets:
    'hashicorp vault, vault, openbao, aws secrets manager, azure key vault, google secret manager, doppler, infisical, sealed secrets',
  'continuous integration':
    'jenkins, circleci, github actions, gitlab ci, buildkite, teamcity, tekton, travis ci, drone ci, woodpecker ci, azure devops, bitbucket pipelines',
  'continuous delivery':
    'argocd, argo cd, fluxcd, flux cd, spinnaker, octopus deploy, harness',
  logs: 'loki, splunk, graylog, loggly, papertrail, sumo logic, logz io',
  tracing: 'jaeger, zipkin, tempo, lightstep, honeycomb',
  monitoring:
    'prometheus, datadog, new relic, newrelic, dynatrace, appdynamics, zabbix, instana, checkmk',
  'feature flags':
    'launchdarkly, unleash server, flagsmith, split io, configcat, growthbook, optimizely',
  'API gateways':
    'kong, apigee, krakend, apisix, gravitee, tyk gateway, aws api gateway, express gateway',
  packages:
    'artifactory, jfrog artifactory, nexus, sonatype nexus, nexus repository, cloudsmith, github packages',
  'workflows of data':
    'airflow, apache airflow, dagster, prefect, luigi, kedro, meltano',
  'infrastructure as code':
    'terraform, opentofu, pulumi, cloudformation, aws cdk, bicep',
  'service meshes': 'istio, linkerd, kuma mesh, consul',
  'code scanning':
    'sonarqube, snyk, veracode, checkmarx, black duck, semgrep, fortify',
};

/** Two names of one technology. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['apache kafka', 'kafka'],
  ['postgresql', 'postgres'],
  ['oracle db', 'oracle database'],
  ['sql server', 'mssql'],
  ['event hub', 'eventhub'],
  ['aws cognito', 'cognito'],
  ['azure active directory', 'entra id'],
  ['hashicorp vault', 'vault'],
  ['argo cd', 'argocd'],
  ['flux cd', 'fluxcd'],
  ['newrelic', 'new relic'],
  ['jfrog artifactory', 'artifactory'],
  ['sonatype nexus', 'nexus'],
  ['nexus repository', 'nexus'],
  ['apache airflow', 'airflow'],
]);

export interface Technology {
  /** Need that it meets; title on screen. */
  need: string;
  /** Lower case. */
  name: string;
}

/** Name in the vocabulary → technology. */
export const TECHNOLOGIES: ReadonlyMap<string, Technology> = new Map(
  Object.entries(NEEDS).flatMap(([need, names]) =>
    names
      .split(',')
      .map(name => name.trim())
      .map((name): [string, Technology] => [
        name,
        { need, name: SAME.get(name) ?? name },
      ]),
  ),
);
