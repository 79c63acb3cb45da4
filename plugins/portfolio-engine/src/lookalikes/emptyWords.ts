import {
  COMPONENT_TYPE_WORDS,
  CONTAINER_TYPE_WORDS,
} from '../vocabulary/types';
import { COMMON_ELSEWHERE, COMMON_ENGLISH } from '../vocabulary/commonWords';
import { foldLetters } from '../vocabulary/foldLetters';
import { GENERIC_SAMPLE_MARKS, GENERIC_WORDS } from '../vocabulary/samples';
import { SOFTWARE } from '../vocabulary/software';
import { isVariantWord } from './variants';

/*
 * Words that say nothing of what a unit is for: grammar, how software is
 * packaged, what it is made with, and what every description says. What all of
 * one catalog say besides is found by counting.
 */

const GRAMMAR = split(`
  the and for with from that this these those which who whom whose what when where why how all any each every some
  into onto upon over under between among within without across via per its their our your his her they them you
  are was were been being has have had having does did can could may might must shall should will would not nor but
  also both either neither only just more most less least very than then there here such same other others another
  one two three first second third new old own out off about above below after before during until while because
  etc eg ie using used use uses user users usage based like as well so if or on in at by to of is be it an we us no yes up
  der die das und fur mit von ist eine einer einem einen ein des dem den auf aus bei nach uber zum zur als auch
  werden wird sind nicht sich oder wie dass fur unsere unser alle
  les des une est pour avec dans sur par qui que pas sont aux nos ses ces leur leurs cette ainsi
  los las del una uno para con por que como mas sus este esta estos son sobre entre desde
  dos das uma para com por que como mais seus esta sao sobre entre pelo pela
  della delle degli gli una per con che sono nel nella sui tra
  het een van voor met aan zijn wordt naar uit ook niet bij deze`);

/** What software does, whatever it does; and how people praise it. */
const DEEDS = split(`
  provide handle manage management manager allow enable support supply offer give get list create creation read
  write update delete remove add set put post patch fetch retrieve return receive send run execute perform process
  processing make take keep store storing storage save load build built work help ensure include contain hold serve
  expose implement implementation maintain operate operation interact integrate integration connect connection
  access consume produce call request response respond trigger start show display view see find search query
  select check control define describe responsible purpose main core base basic central centralize common general generic
  simple easy easily fast quick custom customize different various multiple several single many whole full specific
  automatic automatically automated automate internal external public private open shared global local current
  available possible related relevant important necessary required require need want let example demo sample test
  testing tests placeholder todo tbd description name title default type kind value key item object entity entities
  list listing record records field file files folder path page pages url link links id ids identifier number
  information info detail details data dataset content contents resource resources metadata
  function functionality functional feature features capability capabilities task tasks thing things part parts piece
  way case cases scenario time times date day daily real realtime real-time level
  high low large small big great best good better powerful modern unified standard official legacy
  deprecated experimental beta alpha stable latest initial final upstream downstream
  handler processor worker consumer producer publisher subscriber listener provider registry
  client server host hosts hosting admin administration configuration config configure configurable setting settings setup
  environment instance deploy deployment deployable release version versions production running
  generate generator generated scaffold scaffolded scaffolder`);

/** How software is packaged and shipped, and parts it is made of. */
const PACKAGING = split(`
  app apps application applications api apis service services microservice microservices micro component components
  library libraries lib libs module modules package packages pkg sdk cli tool tools toolkit tooling utility utilities util utils
  framework platform platforms system systems solution solutions engine product products project projects program software
  suite stack layer wrapper helper facade adapter connector bridge proxy gateway broker hub portal console
  dashboard site website web webapp frontend backend front back end ui ux gui bff spa pwa mobile desktop
  screen screens form forms widget widgets interface interfaces endpoint endpoints rest restful rpc grpc graphql soap
  http https json xml yaml csv html css openapi swagger asyncapi schema schemas spec specification protocol contract
  job jobs cron batch daemon agent bot lambda function functions serverless script scripts workflow workflows pipeline pipelines
  repo repository repositories monorepo code codebase source sources template templates boilerplate starter skeleton
  image images container containers docker dockerfile chart charts helm manifest manifests operator controller crd crds
  cluster clusters node nodes namespace pod plugin plugins extension addon addons integration integrations
  database databases db sql nosql table tables bucket cache queue queues topic topics event events message messages
  infrastructure infra cloud iac gitops devops ci cd cicd sre webhook webhooks
  documentation docs doc readme wiki guide tutorial catalog backstage domain group groups
  team teams department squad tribe company organization organisation business enterprise corporate
  customer customers client clients people person member members developer developers engineer engineers engineering
  development developing owner owned maintained maintainer`);

/** What software is made with, beyond well-known software by name. */
const TECHNOLOGY = split(`
  java javascript typescript python golang ruby rust kotlin scala swift php perl elixir erlang haskell clojure dart
  dotnet csharp cpp node nodejs deno bun react reactjs nextjs next vue vuejs nuxt angular svelte jquery django flask fastapi
  rails sinatra laravel symfony spring springboot boot quarkus micronaut express expressjs nestjs nest ktor gin
  maven npm yarn pip gem cargo nuget webpack vite
  aws amazon azure google gcp microsoft ibm oracle apache linux ubuntu debian redhat windows android ios macos
  lambda dynamo sns sqs s3 ec2 ecs eks gke aks kube kubernetes terraform ansible kafka redis mongo mongodb postgres
  postgresql mysql sqlite elastic elasticsearch git github gitlab bitbucket slack teams jira
  hibernate jpa jdbc orm websocket websockets tcp udp ssh ssl tls smtp imap ftp sftp mqtt amqp jms
  unix posix bash shell powershell wasm webassembly jvm cloudnative native`);

const EMPTY: ReadonlySet<string> = new Set([
  ...GRAMMAR,
  ...COMMON_ENGLISH,
  ...DEEDS,
  ...PACKAGING,
  ...TECHNOLOGY,
  ...GENERIC_WORDS,
  ...GENERIC_SAMPLE_MARKS,
  ...COMPONENT_TYPE_WORDS.keys(),
  ...CONTAINER_TYPE_WORDS.keys(),
  ...SOFTWARE.flatMap(({ names, alsoWords }) =>
    [...names, ...alsoWords]
      .filter(name => !name.includes(' '))
      .map(name => foldLetters(name)),
  ),
]);

/** Whether a word, in lower case, can never tell a function. */
export function isEmptyWord(word: string): boolean {
  return (
    EMPTY.has(word) ||
    COMMON_ELSEWHERE.has(word) ||
    isVariantWord(word) ||
    (word.endsWith('s') && EMPTY.has(word.slice(0, -1))) ||
    (word.endsWith('es') && EMPTY.has(word.slice(0, -2))) ||
    (word.endsWith('ing') && EMPTY.has(word.slice(0, -3))) ||
    (word.endsWith('ing') && EMPTY.has(`${word.slice(0, -3)}e`)) ||
    (word.endsWith('d') && EMPTY.has(word.slice(0, -1))) ||
    (word.endsWith('ed') && EMPTY.has(word.slice(0, -2)))
  );
}

function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
