// Generated from openapi.yaml by `yarn generate`; do not edit.

export interface paths {
  '/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Whether there is an assessment, how fresh it is, and what runs now. */
    get: operations['GetStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Asks for a new assessment now. Needs portfolio.assessment.refresh. */
    post: operations['Refresh'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Balance, coverage, and the most used platforms and largest products. */
    get: operations['GetOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/facets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Values to filter by, with how many units have each; at most 500 of a kind. */
    get: operations['GetFacets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Catalog entities that have a role. */
    get: operations['ListUnits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/entities/{kind}/{namespace}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The whole story of one entity, a unit or a team. Not found where it is missing, hidden or a person, and before the first assessment. */
    get: operations['GetEntity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/entities/{kind}/{namespace}/{name}/consumers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Who uses the entity (with its parts), directly or through others. */
    get: operations['ListConsumers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/entities/{kind}/{namespace}/{name}/foundations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What the entity (with its parts) stands on, directly or through others. */
    get: operations['ListFoundations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/paths': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description One shortest chain of uses from one entity to another. */
    get: operations['GetPath'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Portfolio items, our products and our platforms. */
    get: operations['ListItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/items/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The whole story of a portfolio item. */
    get: operations['GetItem'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Groups that own units, or that a unit names as its owner. */
    get: operations['ListTeams'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/capabilities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What platforms offer. With `text` the best matches for a need come first ("send an SMS"), and products that built something like it follow in `alsoBuilt`. */
    get: operations['ListCapabilities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exports/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The whole list of units, filtered and sorted as /units, without pages: the same rows in the same order, from one snapshot. */
    get: operations['ExportUnits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exports/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The whole list of portfolio items, filtered and sorted as /items, without pages: the same rows in the same order, from one snapshot. */
    get: operations['ExportItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exports/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The whole list of teams, filtered and sorted as /teams, without pages: the same rows in the same order, from one snapshot. */
    get: operations['ExportTeams'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exports/capabilities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The whole list of capabilities, filtered and sorted as /capabilities, without pages: the same rows in the same order, from one snapshot. */
    get: operations['ExportCapabilities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consumptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Who uses whom, lifted to a level. */
    get: operations['ListConsumptions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/value-chain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Platforms, their capabilities and the products on them, the top of each. */
    get: operations['GetValueChain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Statements of the catalog that could not be used. */
    get: operations['ListProblems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/role-changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Roles that changed since a version, for the catalog module. Services only, since it is not filtered. */
    get: operations['ListRoleChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Error: {
      error: {
        name: string;
        message: string;
      } & {
        [key: string]: unknown;
      };
      request?: {
        [key: string]: unknown;
      };
      response: {
        statusCode: number;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /** @enum {string} */
    Role: 'undecided' | 'product' | 'platform' | 'mixed' | 'outside';
    /** @enum {string} */
    TeamRole:
      | 'undecided'
      | 'product'
      | 'platform'
      | 'enabling'
      | 'complicated-subsystem';
    /** @enum {string} */
    UnitKind: 'component' | 'api' | 'resource' | 'system' | 'domain';
    /** @enum {string} */
    Confidence: 'declared' | 'very-likely' | 'likely' | 'unsure';
    /** @enum {string} */
    Surface:
      | 'api'
      | 'library'
      | 'resource'
      | 'service'
      | 'declared'
      | 'self-service';
    /** @description A number that is only as good as what the catalog declares. A value of 0 below a coverage of 0.3 means "not declared", never "none". */
    Count: {
      value: number;
      /** @description Share of components that declare any dependency or API edge. */
      coverage: number;
    };
    /** @description An entity to show and link to. Registered is false where it is only referred to. */
    Named: {
      ref: string;
      title: string;
      registered: boolean;
    };
    ItemName: {
      id: string;
      title: string;
      role: components['schemas']['Role'];
      /** @description Ref of the top entity; left out for items that have none. */
      ref?: string;
    };
    Evidence: {
      id: string;
      source: string;
      /** @enum {string} */
      towards: 'product' | 'platform';
      /** @enum {string} */
      strength: 'decisive' | 'strong' | 'medium' | 'slight';
      /** @description English sentence, such as "used by 7 systems of 5 teams". */
      text: string;
      /** @description First parameter of the sentence. */
      a?: string | number;
      /** @description Second parameter of the sentence. */
      b?: string | number;
      /** @description The entity that the reason speaks of, if there is one. */
      ref?: string;
    };
    Status: {
      /**
       * @description none, before the first assessment; stale, the last run failed.
       * @enum {string}
       */
      state: 'none' | 'ready' | 'stale';
      version?: number;
      /** Format: date-time */
      assessedAt?: string;
      /** @description The catalog is still filling; no history is written. */
      settling: boolean;
      /** @description What failed; only for callers who may read all. */
      staleReason?: string;
      /** Format: date-time */
      staleSince?: string;
      /** Format: date-time */
      nextRunAt?: string;
      /** @description The run under way. */
      run?: {
        /** @enum {string} */
        stage: 'waiting' | 'reading' | 'definitions' | 'assessing' | 'saving';
        /** Format: date-time */
        startedAt: string;
        share?: number;
        /** @description Entities read; only for callers who may read all. */
        done?: number;
        total?: number;
      };
      /** @description How far the labels in the catalog are behind. */
      labels?: {
        /** @enum {string} */
        state: 'current' | 'catching-up' | 'unknown';
      };
      /**
       * @description How much of the catalog the caller may read.
       * @enum {string}
       */
      visible?: 'all' | 'some' | 'none';
      mayRefresh?: boolean;
    };
    Balance: {
      product: number;
      platform: number;
      mixed: number;
      undecided: number;
      outside: number;
    };
    Coverage: {
      units: number;
      decided: number;
      outside: number;
      ownerWritten: number;
      ownerResolved: number;
      components: number;
      componentsWithDependencies: number;
      apis: number;
      apisWithReadableDefinition: number;
      described: number;
      danglingReferences: number;
    };
    Overview: {
      /** @description How many items of each role; loose ones are left out. */
      items: components['schemas']['Balance'];
      units: components['schemas']['Balance'];
      coverage: components['schemas']['Coverage'];
      /** @description The most depended on, at most five. */
      platforms: components['schemas']['ItemSummary'][];
      /** @description Those that stand on most others, at most five. */
      products: components['schemas']['ItemSummary'][];
      teams: number;
      capabilities: number;
      problems: number;
    };
    Facet: {
      value: string;
      title: string;
      count: number;
    };
    Facets: {
      owners: components['schemas']['Facet'][];
      domains: components['schemas']['Facet'][];
      kinds: components['schemas']['Facet'][];
      surfaces: components['schemas']['Facet'][];
      lifecycles: components['schemas']['Facet'][];
    };
    UnitSummary: {
      ref: string;
      kind: components['schemas']['UnitKind'];
      title: string;
      description?: string;
      type?: string;
      lifecycle?: string;
      role: components['schemas']['Role'];
      confidence: components['schemas']['Confidence'];
      platformShare: number;
      clarity: number;
      owner?: components['schemas']['Named'];
      system?: components['schemas']['Named'];
      domain?: components['schemas']['Named'];
      item?: components['schemas']['ItemName'];
      consumerTeams: components['schemas']['Count'];
      consumerItems: components['schemas']['Count'];
      /** @description The three strongest. */
      reasons: components['schemas']['Evidence'][];
    };
    UnitPage: {
      items: components['schemas']['UnitSummary'][];
      total: number;
      nextCursor?: string;
    };
    Links: {
      channel?: string;
      roadmap?: string;
      runbook?: string;
      status?: string;
      docs?: string;
    };
    Problem: {
      entity: components['schemas']['Named'];
      code: string;
      /** @description Names the field, the value and the way out. */
      message: string;
      field?: string;
      value?: string;
      suggestion?: string;
    };
    ProblemPage: {
      items: components['schemas']['Problem'][];
      total: number;
      nextCursor?: string;
    };
    EntityStory: {
      ref: string;
      title: string;
      assessedAt: string;
      unit?: components['schemas']['UnitStory'];
      team?: components['schemas']['TeamStory'];
      problems: components['schemas']['Problem'][];
    };
    UnitStory: {
      summary: components['schemas']['UnitSummary'];
      /** @description All of them, strongest first. */
      reasons: components['schemas']['Evidence'][];
      /** @description One line of YAML that would settle an undecided or doubtful role. */
      settle?: string;
      editUrl?: string;
      carries: components['schemas']['Carries'];
      standsOn: components['schemas']['Carries'];
      /** @description What it (with its parts) offers, most used first; at most 20. */
      capabilities: components['schemas']['CapabilitySummary'][];
      capabilityTotal?: number;
      /** @description Capabilities of others that it (with its parts) uses; at most 20. */
      builtOn: components['schemas']['CapabilitySummary'][];
      builtOnTotal?: number;
      links: components['schemas']['Links'];
      productManagers: components['schemas']['Named'][];
      /** @description Share of components that declare any dependency or API edge. */
      coverage: number;
    };
    /** @description Who stands on the entity, or what it stands on, by level; of each at most five, nearest and most used first. */
    Carries: {
      teams: components['schemas']['NeighbourSummary'];
      products: components['schemas']['NeighbourSummary'];
      platforms: components['schemas']['NeighbourSummary'];
      domains: components['schemas']['NeighbourSummary'];
    };
    NeighbourSummary: {
      direct: components['schemas']['Count'];
      all: components['schemas']['Count'];
      top: components['schemas']['Neighbour'][];
    };
    Neighbour: {
      /** @description Ref, or item id at the level of items. */
      id: string;
      /** @description Ref to link to, where there is one. */
      ref?: string;
      title: string;
      role?: string;
      /** @description 1 is direct. */
      distance: number;
      /** @description Uses between units that show it; 0 where it is through others. */
      witnesses: number;
      /** @description One use that shows it. */
      example?: components['schemas']['Witness'];
      /** @description Titles of the capabilities used, at most five. */
      capabilities?: string[];
    };
    Witness: {
      consumer: components['schemas']['Named'];
      surface: components['schemas']['Named'];
      provider: components['schemas']['Named'];
      /** @enum {string} */
      relation: 'consumesApi' | 'dependsOn';
    };
    NeighbourPage: {
      items: components['schemas']['Neighbour'][];
      total: number;
      coverage: number;
      nextCursor?: string;
    };
    Path: {
      steps: {
        entity: components['schemas']['Named'];
        /** @description consumesApi, dependsOn, or apiProvidedBy from an API to the unit behind it; left out on the first. */
        relation?: string;
      }[];
    };
    ItemSummary: {
      id: string;
      title: string;
      role: components['schemas']['Role'];
      /** @enum {string} */
      form: 'unit' | 'unregistered' | 'loose';
      ref?: string;
      kind?: string;
      description?: string;
      confidence?: components['schemas']['Confidence'];
      owner?: components['schemas']['Named'];
      domain?: components['schemas']['Named'];
      units: number;
      consumerTeams: components['schemas']['Count'];
      consumerItems: components['schemas']['Count'];
      standsOn: components['schemas']['Count'];
      capabilities: number;
      productManagers?: components['schemas']['Named'][];
    };
    ItemPage: {
      items: components['schemas']['ItemSummary'][];
      total: number;
      nextCursor?: string;
    };
    ItemStory: {
      summary: components['schemas']['ItemSummary'];
      reasons: components['schemas']['Evidence'][];
      /** @description Its units, at most 100; more by /units with item. */
      units: components['schemas']['UnitSummary'][];
      carries: components['schemas']['Carries'];
      standsOn: components['schemas']['Carries'];
      capabilities: components['schemas']['CapabilitySummary'][];
      builtOn: components['schemas']['CapabilitySummary'][];
      links: components['schemas']['Links'];
    };
    TeamSummary: {
      ref: string;
      title: string;
      registered: boolean;
      description?: string;
      role: components['schemas']['TeamRole'];
      roleDeclared?: boolean;
      units: number;
      platformUnits: number;
      productUnits: number;
      consumerTeams: components['schemas']['Count'];
      standsOnTeams: components['schemas']['Count'];
    };
    TeamPage: {
      items: components['schemas']['TeamSummary'][];
      total: number;
      nextCursor?: string;
    };
    TeamStory: {
      summary: components['schemas']['TeamSummary'];
      /** @description Items it owns, at most 20. */
      owns: components['schemas']['ItemSummary'][];
      dependsOn: components['schemas']['NeighbourSummary'];
      dependedOnBy: components['schemas']['NeighbourSummary'];
      links?: components['schemas']['Links'];
    };
    CapabilitySummary: {
      id: string;
      title: string;
      description?: string;
      key?: string;
      surface: components['schemas']['Surface'];
      /** @description The API, library, resource, service or template itself. */
      entity?: components['schemas']['Named'];
      provider: components['schemas']['Named'];
      platform?: components['schemas']['ItemName'];
      /** @description Whom to ask. */
      owner?: components['schemas']['Named'];
      lifecycle?: string;
      /** @enum {string} */
      documentation?: 'good' | 'some' | 'none' | 'unknown';
      docsUrl?: string;
      channelUrl?: string;
      consumerTeams: components['schemas']['Count'];
      consumerItems: components['schemas']['Count'];
      /** @description Teams that use it, at most five. */
      topConsumers?: components['schemas']['Named'][];
      /** @description Words of the search that it answers to. */
      matched?: string[];
    };
    /** @description RFC 4180, UTF-8, a header row first. A cell that a spreadsheet would take for a formula begins with an apostrophe. A count on which the catalog says nothing reads "not declared". */
    CsvExport: string;
    CapabilityPage: {
      items: components['schemas']['CapabilitySummary'][];
      total: number;
      nextCursor?: string;
      /** @description With text; units of products that match as well, at most five. */
      alsoBuilt?: components['schemas']['UnitSummary'][];
    };
    Consumption: {
      consumer: components['schemas']['Endpoint'];
      provider: components['schemas']['Endpoint'];
      witnesses: number;
      example: components['schemas']['Witness'];
    };
    Endpoint: {
      id: string;
      ref?: string;
      title: string;
      role?: string;
    };
    ConsumptionPage: {
      items: components['schemas']['Consumption'][];
      total: number;
      nextCursor?: string;
    };
    ValueChain: {
      platforms: components['schemas']['ItemSummary'][];
      capabilities: components['schemas']['CapabilitySummary'][];
      products: components['schemas']['ItemSummary'][];
      /** @description Platform item to capability. */
      offers: {
        platform: string;
        capability: string;
      }[];
      /** @description Product item to capability. */
      uses: {
        product: string;
        capability: string;
        witnesses: number;
      }[];
      more: {
        platforms: number;
        capabilities: number;
        products: number;
      };
    };
    RoleChanges: {
      version: number;
      /** @description The changes are all roles, not a difference. */
      complete: boolean;
      /** @description Most used first. */
      changes: {
        ref: string;
        role: components['schemas']['Role'];
        declared: boolean;
      }[];
    };
  };
  responses: {
    /** @description An error, as all of Backstage's. */
    ErrorResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
  };
  parameters: {
    /** @description Words to look for. */
    Text: string;
    Role: components['schemas']['Role'];
    Kind: components['schemas']['UnitKind'];
    /** @description Ref of the owner. */
    Owner: string;
    /** @description Ref of the domain. */
    Domain: string;
    /** @description Only what the caller's groups own, nested groups included. */
    Mine: boolean;
    /** @description unit, system, item (product or platform), team or domain. */
    Level: 'unit' | 'system' | 'item' | 'team' | 'domain';
    /** @description Only direct uses, or through others as well. */
    Reach: 'direct' | 'all';
    Limit: number;
    /** @description From nextCursor of the page before; with the same other parameters. */
    Cursor: string;
    /** @description csv, one row a line under a header row; json, an array of what the list gives. */
    ExportFormat: 'csv' | 'json';
    EntityKind: string;
    EntityNamespace: string;
    EntityName: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  GetStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the assessment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  Refresh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accepted; a run already under way serves as the answer. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  GetOverview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The first version of the brief. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Overview'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  GetFacets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Values, most frequent first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Facets'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListUnits: {
    parameters: {
      query?: {
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        role?: components['parameters']['Role'];
        kind?: components['parameters']['Kind'];
        /** @description Ref of the owner. */
        owner?: components['parameters']['Owner'];
        /** @description Ref of the domain. */
        domain?: components['parameters']['Domain'];
        /** @description Only what the caller's groups own, nested groups included. */
        mine?: components['parameters']['Mine'];
        /** @description Id of a portfolio item; only its units. */
        item?: string;
        /** @description Most consumers first, or by title. */
        sort?: 'consumers' | 'title';
        limit?: components['parameters']['Limit'];
        /** @description From nextCursor of the page before; with the same other parameters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of units. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  GetEntity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: components['parameters']['EntityKind'];
        namespace: components['parameters']['EntityNamespace'];
        name: components['parameters']['EntityName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The story. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntityStory'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListConsumers: {
    parameters: {
      query?: {
        /** @description unit, system, item (product or platform), team or domain. */
        level?: components['parameters']['Level'];
        /** @description Only direct uses, or through others as well. */
        reach?: components['parameters']['Reach'];
        limit?: components['parameters']['Limit'];
        /** @description From nextCursor of the page before; with the same other parameters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        kind: components['parameters']['EntityKind'];
        namespace: components['parameters']['EntityNamespace'];
        name: components['parameters']['EntityName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nearest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeighbourPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListFoundations: {
    parameters: {
      query?: {
        /** @description unit, system, item (product or platform), team or domain. */
        level?: components['parameters']['Level'];
        /** @description Only direct uses, or through others as well. */
        reach?: components['parameters']['Reach'];
        limit?: components['parameters']['Limit'];
        /** @description From nextCursor of the page before; with the same other parameters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        kind: components['parameters']['EntityKind'];
        namespace: components['parameters']['EntityNamespace'];
        name: components['parameters']['EntityName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nearest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeighbourPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  GetPath: {
    parameters: {
      query: {
        /** @description Ref of the consumer. */
        from: string;
        /** @description Ref of what it stands on. */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The chain, the consumer first; empty steps where there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Path'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListItems: {
    parameters: {
      query?: {
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        role?: 'product' | 'platform' | 'mixed';
        /** @description Ref of the owner. */
        owner?: components['parameters']['Owner'];
        /** @description Ref of the domain. */
        domain?: components['parameters']['Domain'];
        /** @description Only what the caller's groups own, nested groups included. */
        mine?: components['parameters']['Mine'];
        /** @description Most depended on first, by title, or most units first. */
        sort?: 'consumers' | 'title' | 'units';
        limit?: components['parameters']['Limit'];
        /** @description From nextCursor of the page before; with the same other parameters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of items. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  GetItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Item id, URL-encoded. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The story. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemStory'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListTeams: {
    parameters: {
      query?: {
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        role?: components['schemas']['TeamRole'];
        /** @description Only what the caller's groups own, nested groups included. */
        mine?: components['parameters']['Mine'];
        sort?: 'consumers' | 'title' | 'units';
        limit?: components['parameters']['Limit'];
        /** @description From nextCursor of the page before; with the same other parameters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of teams. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListCapabilities: {
    parameters: {
      query?: {
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        surface?: components['schemas']['Surface'];
        lifecycle?: string;
        /** @description Id of a platform item. */
        platform?: string;
        /** @description Ref of the owner. */
        owner?: components['parameters']['Owner'];
        /** @description relevance needs text; otherwise consumers. */
        sort?: 'relevance' | 'consumers' | 'title';
        limit?: components['parameters']['Limit'];
        /** @description From nextCursor of the page before; with the same other parameters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of capabilities. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CapabilityPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ExportUnits: {
    parameters: {
      query?: {
        /** @description csv, one row a line under a header row; json, an array of what the list gives. */
        format?: components['parameters']['ExportFormat'];
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        role?: components['parameters']['Role'];
        kind?: components['parameters']['Kind'];
        /** @description Ref of the owner. */
        owner?: components['parameters']['Owner'];
        /** @description Ref of the domain. */
        domain?: components['parameters']['Domain'];
        /** @description Only what the caller's groups own, nested groups included. */
        mine?: components['parameters']['Mine'];
        /** @description Id of a portfolio item; only its units. */
        item?: string;
        /** @description Most consumers first, or by title. */
        sort?: 'consumers' | 'title';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All rows, streamed; the connection breaks off if it fails on the way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': components['schemas']['CsvExport'];
          'application/json': components['schemas']['UnitSummary'][];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ExportItems: {
    parameters: {
      query?: {
        /** @description csv, one row a line under a header row; json, an array of what the list gives. */
        format?: components['parameters']['ExportFormat'];
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        role?: 'product' | 'platform' | 'mixed';
        /** @description Ref of the owner. */
        owner?: components['parameters']['Owner'];
        /** @description Ref of the domain. */
        domain?: components['parameters']['Domain'];
        /** @description Only what the caller's groups own, nested groups included. */
        mine?: components['parameters']['Mine'];
        /** @description Most depended on first, by title, or most units first. */
        sort?: 'consumers' | 'title' | 'units';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All rows, streamed; the connection breaks off if it fails on the way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': components['schemas']['CsvExport'];
          'application/json': components['schemas']['ItemSummary'][];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ExportTeams: {
    parameters: {
      query?: {
        /** @description csv, one row a line under a header row; json, an array of what the list gives. */
        format?: components['parameters']['ExportFormat'];
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        role?: components['schemas']['TeamRole'];
        /** @description Only what the caller's groups own, nested groups included. */
        mine?: components['parameters']['Mine'];
        sort?: 'consumers' | 'title' | 'units';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All rows, streamed; the connection breaks off if it fails on the way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': components['schemas']['CsvExport'];
          'application/json': components['schemas']['TeamSummary'][];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ExportCapabilities: {
    parameters: {
      query?: {
        /** @description csv, one row a line under a header row; json, an array of what the list gives. */
        format?: components['parameters']['ExportFormat'];
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        surface?: components['schemas']['Surface'];
        lifecycle?: string;
        /** @description Id of a platform item. */
        platform?: string;
        /** @description Ref of the owner. */
        owner?: components['parameters']['Owner'];
        /** @description relevance needs text; otherwise consumers. */
        sort?: 'relevance' | 'consumers' | 'title';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All rows, streamed; the connection breaks off if it fails on the way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': components['schemas']['CsvExport'];
          'application/json': components['schemas']['CapabilitySummary'][];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListConsumptions: {
    parameters: {
      query?: {
        /** @description unit, system, item (product or platform), team or domain. */
        level?: components['parameters']['Level'];
        /** @description Ref (or item id) of the provider at this level. */
        provider?: string;
        /** @description Ref (or item id) of the consumer at this level. */
        consumer?: string;
        limit?: components['parameters']['Limit'];
        /** @description From nextCursor of the page before; with the same other parameters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of edges, most witnesses first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsumptionPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  GetValueChain: {
    parameters: {
      query?: {
        /** @description Item id; only what is connected with it. */
        focus?: string;
        /** @description At most so many platforms and products, and twice as many capabilities. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The chain. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValueChain'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListProblems: {
    parameters: {
      query?: {
        code?: string;
        /** @description Only what the caller's groups own, nested groups included. */
        mine?: components['parameters']['Mine'];
        limit?: components['parameters']['Limit'];
        /** @description From nextCursor of the page before; with the same other parameters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of problems. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProblemPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListRoleChanges: {
    parameters: {
      query?: {
        /** @description Version that the caller has; all roles if left out or too old. */
        since?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Inferred and declared roles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoleChanges'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
}
