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
  '/matrix': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Which team uses which platform directly: the platforms with most teams and the teams that use most platforms. */
    get: operations['GetTeamMatrix'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/under-mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What the caller's services use of others and is worth knowing: on its way out, not in the catalog, without an owner, not settled yet. */
    get: operations['ListUnderMine'];
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
  '/brief': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The answer to "do we need a Platform PM?", at most three decisions to take, what to add next, the signals at a glance. What the caller may not read (portfolio.signals.read, portfolio.staffing.read) is left out. */
    get: operations['GetBrief'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description All signals in one scope. Needs portfolio.signals.read. */
    get: operations['ListSignals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description One signal in one scope, with its evidence. Needs portfolio.signals.read. */
    get: operations['GetSignal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything that was seen for a signal, as far as the caller may see it. Needs portfolio.signals.read. */
    get: operations['ListEvidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scopes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Domains and platforms that the caller may see, each with how many of its signals are raised or to be watched. Needs portfolio.signals.read. */
    get: operations['ListScopes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staffing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description How many Platform PMs are needed, held and where, with the arithmetic and sourcing advice. Needs portfolio.staffing.read. */
    get: operations['GetStaffing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staffing/areas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The platforms where a Platform PM would sit. Needs portfolio.staffing.read. */
    get: operations['ListStaffingAreas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/gaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Ownership gaps, or catalog hygiene. */
    get: operations['ListGaps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/gap-kinds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Every kind of gap, what it means, and how many the caller may see. */
    get: operations['ListGapKinds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/gaps/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The list behind a gap that stands for many with one cause. */
    get: operations['ListGapMembers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/opportunities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What several products need and no platform serves. */
    get: operations['ListOpportunities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/my-platforms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description For a Platform PM: the platforms that the caller manages or whose groups own them, with what changed in seven days and what to do next. */
    get: operations['GetMyPlatforms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Numbers of one scope day by day, since the first settled assessment. Needs portfolio.signals.read. */
    get: operations['GetHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Words of people on one subject, newest first, undone and expired ones too. */
    get: operations['ListDecisions'];
    put?: never;
    /** @description Takes a decision, in place of an earlier one on the same subject. Needs portfolio.decision.create, and that the caller may see the subject. */
    post: operations['Decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/decisions/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Takes a decision back; it stays in the list as undone. A dispute may also be settled so by a member of the owning group. */
    post: operations['UndoDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exports/gaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The whole list of gaps, filtered and sorted as /gaps, without pages. */
    get: operations['ExportGaps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exports/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything that was seen for one signal, or for all of them, without pages. Needs portfolio.signals.read. */
    get: operations['ExportEvidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exports/brief': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The brief as Markdown, of what the caller may read. */
    get: operations['ExportBrief'];
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
      /** @description The catalog has nothing to assess; only for callers who may read all. */
      empty?: boolean;
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
      /** @description Units that are in no total until their role is settled. */
      disputed?: number;
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
      /** @description Somebody says that the role is wrong; out of the totals until settled. */
      disputed?: boolean;
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
      /** @description Open gaps of it and its parts, most depended on first; at most 20. */
      gaps: components['schemas']['Gap'][];
      /** @description Evidence of signals that names it or a part of it, best first; at most 20. Empty without portfolio.signals.read. */
      findings: components['schemas']['Finding'][];
      mayDecide?: boolean;
      /** @description Somebody says that the role is wrong, and it is not settled yet. */
      dispute?: components['schemas']['Decision'];
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
      /** @description Open gaps of its units, most depended on first; at most 20. */
      gaps: components['schemas']['Gap'][];
      gapTotal?: number;
      /** @description Of a platform. */
      profile?: components['schemas']['PlatformProfile'];
      /** @description Of a platform; empty without portfolio.signals.read. */
      signals?: components['schemas']['SignalSummary'][];
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
      /** @description Open gaps of what it owns. */
      gapTotal?: number;
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
    /** @enum {string} */
    SignalStatus: 'unknown' | 'clear' | 'watch' | 'raised';
    /** @enum {string} */
    GapSeverity: 'low' | 'medium' | 'high';
    /** @description Why a status is not what the measures alone would say. */
    UnknownReason: {
      code: string;
      detail?: string;
      /** @description English sentence. */
      text: string;
    };
    ScopeName: {
      id: string;
      /** @enum {string} */
      kind: 'organisation' | 'domain' | 'platform';
      title: string;
      ref?: string;
    };
    ScopeSummary: {
      scope: components['schemas']['ScopeName'];
      raised: number;
      watch: number;
      clear: number;
      unknown: number;
    };
    ScopePage: {
      items: components['schemas']['ScopeSummary'][];
      total: number;
      nextCursor?: string;
    };
    /** @description How it moved. newlyVisible: coverage rose at the same time, so a change says nothing and carries no arrow. */
    Trend: {
      /** @enum {string} */
      direction: 'better' | 'worse' | 'same' | 'newly-visible' | 'unknown';
      /** @description Day from which it is as it is, ISO 8601. */
      since?: string;
      before?: components['schemas']['SignalStatus'];
    };
    SignalSummary: {
      id: string;
      title: string;
      question: string;
      status: components['schemas']['SignalStatus'];
      because?: components['schemas']['UnknownReason'];
      trend?: components['schemas']['Trend'];
      decision?: components['schemas']['Decision'];
      /** @description It comes from another plugin. */
      custom?: boolean;
      /** @description The best evidence that the caller may see. */
      strongest?: components['schemas']['Finding'];
      /** @description Open findings that the caller may see. */
      evidenceTotal: number;
      indicators: components['schemas']['IndicatorGlance'][];
    };
    IndicatorGlance: {
      id: string;
      title: string;
      status: components['schemas']['SignalStatus'];
    };
    SignalList: {
      scope: components['schemas']['ScopeName'];
      signals: components['schemas']['SignalSummary'][];
      /** @description Signals that failed; only for callers who may read all. */
      faults?: string[];
    };
    SignalStory: {
      scope: components['schemas']['ScopeName'];
      summary: components['schemas']['SignalSummary'];
      idea: string;
      indicators: components['schemas']['Indicator'][];
      /** @description Other scopes in which it is raised or to be watched, at most ten. */
      worst: components['schemas']['WorstScope'][];
      /** @description What would make it clear, one sentence an indicator that is not. */
      clears: string[];
    };
    WorstScope: {
      scope: components['schemas']['ScopeName'];
      status: components['schemas']['SignalStatus'];
      /** @description That the caller may see. */
      findings: number;
    };
    Indicator: {
      id: string;
      title: string;
      meaning: string;
      /** @enum {string} */
      kind: 'presence' | 'absence';
      watchOnly?: boolean;
      status: components['schemas']['SignalStatus'];
      because?: components['schemas']['UnknownReason'];
      measures: components['schemas']['Measure'][];
      /** @description It is to be watched if one of these holds. */
      watch: components['schemas']['Condition'][];
      /** @description It is raised if one of these holds. */
      raise: components['schemas']['Condition'][];
      coverage: components['schemas']['FieldCoverage'];
      /** @description Best first, at most 20 of those that the caller may see. */
      evidence: components['schemas']['Finding'][];
      /** @description Open ones that the caller may see. */
      evidenceTotal: number;
      /** @description There is more that the caller may not read. */
      hidden: boolean;
      clears: string;
    };
    Measure: {
      id: string;
      title: string;
      /** @enum {string} */
      unit: 'count' | 'share' | 'days' | 'ratio';
      value: number;
      /** @description What it would be if nothing were snoozed or exempt; left out where the same. */
      withoutDecisions?: number;
    };
    /** @description All of these must hold. */
    Condition: {
      measure: string;
      title: string;
      /** @enum {string} */
      unit: 'count' | 'share' | 'days' | 'ratio';
      least: number;
    }[];
    FieldCoverage: {
      field: string;
      /** @description As in "34 of 50 units name …". */
      title: string;
      have: number;
      of: number;
    };
    /** @description One thing that was seen. */
    Finding: {
      id: string;
      kind: string;
      signal?: string;
      indicator?: string;
      /** @description English sentence. */
      text: string;
      /** @description Entities that the sentence names, the subject first. */
      entities: components['schemas']['Named'][];
      /** @description Items that the sentence names. */
      items?: components['schemas']['ItemName'][];
      owner?: components['schemas']['Named'];
      otherOwner?: components['schemas']['Named'];
      /** @description Who owns which of `entities`, where there are several. Without those that nobody owns of whom the caller may know. */
      owners?: components['schemas']['OwnedEntity'][];
      count?: number;
      /** @description Those of which the number was given, at most 20. */
      counted?: components['schemas']['Named'][];
      numbers?: number[];
      words?: string[];
      /** @description ISO 8601 day. */
      firstSeen?: string;
      editUrl?: string;
      decision?: components['schemas']['Decision'];
    };
    OwnedEntity: {
      /** @description Of the entity. */
      ref: string;
      owner: components['schemas']['Named'];
    };
    FindingPage: {
      items: components['schemas']['Finding'][];
      total: number;
      nextCursor?: string;
    };
    Gap: {
      id: string;
      kind: string;
      /** @enum {string} */
      category: 'ownership' | 'hygiene';
      severity: components['schemas']['GapSeverity'];
      /** @description Of the kind. */
      title: string;
      /** @description English sentence. */
      text: string;
      entity?: components['schemas']['Named'];
      item?: components['schemas']['ItemName'];
      /** @description Further entities that the sentence names. */
      others?: components['schemas']['Named'][];
      /** @description It stands for many with one cause; see /gaps/members. */
      collapsed?: boolean;
      count?: number;
      /** @description Those of which the number was given, at most 20. */
      counted?: components['schemas']['Named'][];
      numbers?: number[];
      words?: string[];
      /** @description Owning groups that use the entity. */
      dependents: components['schemas']['Count'];
      /** @description Who is responsible as things stand. */
      owner?: components['schemas']['Named'];
      /** @description Where that owner stands, from the entity to what holds it. Each with its owner, if it names one. */
      ownerChain?: {
        entity: components['schemas']['Named'];
        owner?: components['schemas']['Named'];
      }[];
      suggestedOwner?: components['schemas']['Named'];
      suggestedBecause?: string;
      /** @description Metadata that mends it. */
      yaml?: string;
      editUrl?: string;
      firstSeen?: string;
      decision?: components['schemas']['Decision'];
    };
    GapPage: {
      items: components['schemas']['Gap'][];
      total: number;
      nextCursor?: string;
    };
    GapKinds: {
      kinds: {
        kind: string;
        /** @enum {string} */
        category: 'ownership' | 'hygiene';
        title: string;
        meaning: string;
        open: number;
        high: number;
      }[];
    };
    NamedPage: {
      items: components['schemas']['Named'][];
      total: number;
      nextCursor?: string;
    };
    Verdict: {
      /** @enum {string} */
      answer:
        | 'no-platform'
        | 'cannot-tell'
        | 'no-sign'
        | 'watch'
        | 'probably'
        | 'yes';
      /** @description The answer in one sentence. */
      sentence: string;
      /** @description Such as "3 of the 5 that can be judged". */
      judged: string;
      /** @enum {string} */
      sure: 'fairly-sure' | 'thin';
      sureText: string;
      /** @description PMs are named; the rest is their agenda. */
      named: boolean;
      signals: number;
      decided: number;
      raised: number;
      watch: number;
      /** @description At most three, strongest first. */
      reasons: components['schemas']['SignalSummary'][];
    };
    Brief: {
      mayReadSignals: boolean;
      mayReadStaffing: boolean;
      mayDecide: boolean;
      /** @description The catalog says little; what to add comes first. */
      thin?: boolean;
      verdict?: components['schemas']['Verdict'];
      /** @description Decisions to take, at most three. */
      decisions: components['schemas']['DueDecision'][];
      signals?: components['schemas']['SignalSummary'][];
      staffing?: components['schemas']['StaffingGlance'];
      additions: components['schemas']['Addition'][];
      opportunities: components['schemas']['Opportunity'][];
      gaps: {
        open: number;
        high: number;
        mine: number;
      };
    };
    /** @description One English sentence with what it is made of, so that a client can say it in another language. Numbers and names are of what the caller may read. */
    Told: {
      /** @description Of its template; a kind of findings or gaps, where it speaks of one; `fixed`, where the text is all there is. */
      code: string;
      text: string;
      count?: number;
      numbers?: number[];
      /** @description From the catalog, the same in every language. */
      names?: string[];
      /** @description Fixed English words of the portfolio. */
      words?: string[];
    };
    /** @description By name of a field beside it: the sentences that make its text, or one for each text of a list. */
    ToldTexts: {
      [key: string]: components['schemas']['Told'][];
    };
    DueDecision: {
      told?: components['schemas']['ToldTexts'];
      id: string;
      /** @enum {string} */
      kind: 'staffing' | 'signal' | 'gap' | 'opportunity' | 'addition';
      /** @description What is to be decided, as a sentence. */
      title: string;
      why: string;
      /** @description What waiting costs. */
      waiting: string;
      /** @description At most three. */
      evidence: components['schemas']['Finding'][];
      /** @description Id of the signal, gap or opportunity. */
      target?: string;
    };
    StaffingGlance: {
      told?: components['schemas']['ToldTexts'];
      /** @enum {string} */
      stage: 'none' | 'too-small' | 'forming' | 'established' | 'mature';
      stageText: string;
      sentence: string;
      need: number;
      least: number;
      most: number;
      held?: number;
      likely?: number;
      heldUnknown: boolean;
      open?: number;
    };
    StaffingPlan: {
      told?: components['schemas']['ToldTexts'];
      glance: components['schemas']['StaffingGlance'];
      /** @description The arithmetic, one English sentence a step. */
      steps: string[];
      areas: components['schemas']['StaffingArea'][];
      held: {
        person?: components['schemas']['Named'];
        dualHat: boolean;
        areas: components['schemas']['ItemName'][];
      }[];
      positions: components['schemas']['OpenPosition'][];
      /** @description The ways, each with what to look for; those asked for first. */
      sourcing: components['schemas']['SourcingAdvice'][];
      /** @description There are areas that the caller may not read; their names are left out. */
      hidden: boolean;
    };
    StaffingAreaPage: {
      items: components['schemas']['StaffingArea'][];
      total: number;
      nextCursor?: string;
    };
    StaffingArea: {
      told?: components['schemas']['ToldTexts'];
      /** @description Left out where the caller may not read it. */
      item?: components['schemas']['ItemName'];
      major: boolean;
      because: string[];
      carriedBy?: components['schemas']['ItemName'];
      need: number;
      teams: components['schemas']['Named'][];
      consumerTeams: number;
      consumerProducts: number;
      capabilities: number;
      units: number;
      managers: components['schemas']['Named'][];
      likely: boolean;
      /** @description Titles of signals raised there. */
      raised?: string[];
    };
    OpenPosition: {
      told?: components['schemas']['ToldTexts'];
      area?: components['schemas']['ItemName'];
      first: components['schemas']['SourcingWay'];
      second: components['schemas']['SourcingWay'];
      because: string[];
    };
    /** @enum {string} */
    SourcingWay: 'internal' | 'external' | 'interim';
    SourcingAdvice: {
      way: components['schemas']['SourcingWay'];
      title: string;
      when: string;
      lookFor: string[];
      whereToLook: string[];
      risks: string[];
    };
    Addition: {
      told?: components['schemas']['ToldTexts'];
      code: string;
      /** @description What to do. */
      title: string;
      /** @description What it would open, in a sentence. */
      text: string;
      edits: number;
      missing: number;
      of: number;
      /** @description Titles of indicators that could then be judged. */
      opens: string[];
      examples: components['schemas']['Named'][];
      yaml?: string;
    };
    Opportunity: {
      told?: components['schemas']['ToldTexts'];
      id: string;
      /** @enum {string} */
      kind:
        | 'look-alikes-over-products'
        | 'same-private-resource'
        | 'missing-target'
        | 'unserved-need';
      topic: string;
      text: string;
      target?: components['schemas']['Named'];
      products: components['schemas']['ItemName'][];
      teams: components['schemas']['Named'][];
      units: components['schemas']['Named'][];
      /** @description That could take it on. */
      platform?: components['schemas']['ItemName'];
    };
    OpportunityPage: {
      items: components['schemas']['Opportunity'][];
      total: number;
      nextCursor?: string;
    };
    /** @description What a platform is made of. */
    PlatformProfile: {
      /** @description The five questions, in their order; found or missing. */
      charter: components['schemas']['CharterFact'][];
      /** @description What the documents ask of a platform, each as a sentence. */
      qualities: components['schemas']['Quality'][];
      /** @description Interface styles of its APIs. */
      styles: {
        style: string;
        apis: number;
      }[];
      workWith: components['schemas']['Links'];
    };
    CharterFact: {
      told?: components['schemas']['ToldTexts'];
      /** @enum {string} */
      id: 'for-whom' | 'why' | 'what' | 'how-to-get' | 'how-measured';
      question: string;
      found: boolean;
      answer?: string;
      entity?: components['schemas']['Named'];
      /** @description A line that would say it. */
      yaml?: string;
    };
    Quality: {
      told?: components['schemas']['ToldTexts'];
      /** @enum {string} */
      id: 'reach' | 'critical' | 'self-service' | 'ecosystem' | 'consistency';
      title: string;
      text: string;
      /** @description Worth a look. */
      watch?: boolean;
      /** @description False where the catalog says too little. */
      known?: boolean;
      examples?: components['schemas']['Named'][];
    };
    MyPlatforms: {
      /** @description Day from which changes are told. */
      since?: string;
      platforms: components['schemas']['MyPlatform'][];
    };
    MyPlatform: {
      item: components['schemas']['ItemSummary'];
      /** @enum {string} */
      because: 'manager' | 'owner';
      /** @description Consumers (items) first seen since. */
      gained: components['schemas']['ItemName'][];
      lost: components['schemas']['ItemName'][];
      historyKnown?: boolean;
      lookAlikes: components['schemas']['Finding'][];
      hardSurfaces: components['schemas']['Finding'][];
      gaps: components['schemas']['Gap'][];
      gapTotal: number;
      signals?: components['schemas']['SignalSummary'][];
      /** @description Three next actions at most. */
      next: components['schemas']['NextAction'][];
    };
    NextAction: {
      told?: components['schemas']['ToldTexts'];
      title: string;
      why: string;
      finding?: components['schemas']['Finding'];
      gap?: components['schemas']['Gap'];
    };
    History: {
      scope: components['schemas']['ScopeName'];
      days: {
        day: string;
        /** @description Such as units.platform, items.product, capabilities, signal.<id> (0 unknown, 1 clear, 2 watch, 3 raised), gaps.open. */
        numbers: {
          [key: string]: number;
        };
      }[];
    };
    /** @enum {string} */
    DecisionSubject: 'signal' | 'finding' | 'gap' | 'role';
    /** @enum {string} */
    DecisionValue: 'acknowledged' | 'snoozed' | 'exempt' | 'disputed';
    NewDecision: {
      kind: components['schemas']['DecisionSubject'];
      subject: string;
      value: components['schemas']['DecisionValue'];
      reason: string;
      /**
       * Format: date
       * @description Day on which it ends; required for snoozed, allowed for the others.
       */
      until?: string;
      /**
       * @description For disputed; what it should be.
       * @enum {string}
       */
      role?: 'product' | 'platform' | 'mixed' | 'outside';
    };
    Decision: {
      id: number;
      kind: components['schemas']['DecisionSubject'];
      subject: string;
      value: components['schemas']['DecisionValue'];
      /** @enum {string} */
      role?: 'product' | 'platform' | 'mixed' | 'outside';
      reason: string;
      author?: components['schemas']['Named'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date */
      until?: string;
      /** Format: date-time */
      undoneAt?: string;
      undoneBy?: components['schemas']['Named'];
      active: boolean;
      mayUndo?: boolean;
    };
    DecisionList: {
      items: components['schemas']['Decision'][];
      mayDecide: boolean;
    };
    TeamMatrix: {
      platforms: components['schemas']['ItemName'][];
      teams: components['schemas']['Named'][];
      cells: {
        /** @description Ref. */
        team: string;
        /** @description Item id. */
        platform: string;
        /** @description Uses between units. */
        uses: number;
      }[];
      more: {
        platforms: number;
        teams: number;
      };
      coverage: number;
    };
    FoundationNotice: {
      /** @enum {string} */
      kind: 'deprecated' | 'not-registered' | 'no-owner' | 'experimental';
      entity: components['schemas']['Named'];
      owner?: components['schemas']['Named'];
      /** @description Teams that use it, the caller's among them. */
      consumerTeams: components['schemas']['Count'];
      /** @description Units of the caller that use it, at most five. */
      mine: components['schemas']['Named'][];
      mineTotal: number;
    };
    FoundationNoticePage: {
      items: components['schemas']['FoundationNotice'][];
      total: number;
      nextCursor?: string;
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
    /** @description organisation, the ref of a domain, or the id of a platform item. */
    Scope: string;
    SignalId: string;
    /** @description open: neither snoozed nor exempt (acknowledged ones are open); all: everything. */
    DecisionStatus: 'open' | 'acknowledged' | 'snoozed' | 'exempt' | 'all';
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
  GetTeamMatrix: {
    parameters: {
      query?: {
        /** @description At most so many teams, and so many platforms. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Only pairs with a use have a cell. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamMatrix'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListUnderMine: {
    parameters: {
      query?: {
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
      /** @description Most urgent first, then by how many teams use it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundationNoticePage'];
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
  GetBrief: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The brief. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Brief'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListSignals: {
    parameters: {
      query?: {
        /** @description organisation, the ref of a domain, or the id of a platform item. */
        scope?: components['parameters']['Scope'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description In the order of the source documents, those of other plugins last. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignalList'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  GetSignal: {
    parameters: {
      query?: {
        /** @description organisation, the ref of a domain, or the id of a platform item. */
        scope?: components['parameters']['Scope'];
      };
      header?: never;
      path: {
        id: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The signal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignalStory'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListEvidence: {
    parameters: {
      query?: {
        /** @description organisation, the ref of a domain, or the id of a platform item. */
        scope?: components['parameters']['Scope'];
        /** @description Only of this indicator. */
        indicator?: string;
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        /** @description Ref of the owner. */
        owner?: components['parameters']['Owner'];
        /** @description open: neither snoozed nor exempt (acknowledged ones are open); all: everything. */
        status?: components['parameters']['DecisionStatus'];
        /** @description Only what the caller's groups own, nested groups included. */
        mine?: components['parameters']['Mine'];
        limit?: components['parameters']['Limit'];
        /** @description From nextCursor of the page before; with the same other parameters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        id: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Best first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListScopes: {
    parameters: {
      query?: {
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        kind?: 'organisation' | 'domain' | 'platform';
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
      /** @description Most raised first; the organisation is always the first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScopePage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  GetStaffing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plan. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffingPlan'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListStaffingAreas: {
    parameters: {
      query?: {
        /** @description Only those that are an area of their own. */
        major?: boolean;
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
      /** @description As in the plan, those that the caller may know by name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffingAreaPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListGaps: {
    parameters: {
      query?: {
        category?: 'ownership' | 'hygiene';
        /** @description Such as no-owner; see /gap-kinds. */
        kind?: string;
        severity?: components['schemas']['GapSeverity'];
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        /** @description Ref of the owner. */
        owner?: components['parameters']['Owner'];
        /** @description Ref of the domain. */
        domain?: components['parameters']['Domain'];
        /** @description Id of a portfolio item; only gaps of its units. */
        item?: string;
        /** @description open: neither snoozed nor exempt (acknowledged ones are open); all: everything. */
        status?: components['parameters']['DecisionStatus'];
        /** @description Only what the caller's groups own, nested groups included. */
        mine?: components['parameters']['Mine'];
        /** @description Most depended on first, most severe first, or by title. */
        sort?: 'dependents' | 'severity' | 'title';
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
      /** @description A page of gaps. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListGapKinds: {
    parameters: {
      query?: {
        /** @description Only what the caller's groups own, nested groups included. */
        mine?: components['parameters']['Mine'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ownership first, then hygiene. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapKinds'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListGapMembers: {
    parameters: {
      query: {
        gap: string;
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
      /** @description Most depended on first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListOpportunities: {
    parameters: {
      query?: {
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
      /** @description By products times teams. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpportunityPage'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  GetMyPlatforms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Most depended on first; empty where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyPlatforms'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  GetHistory: {
    parameters: {
      query?: {
        /** @description organisation, the ref of a domain, or the id of a platform item. */
        scope?: components['parameters']['Scope'];
        days?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ascending; days without an assessment are missing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ListDecisions: {
    parameters: {
      query: {
        kind: components['schemas']['DecisionSubject'];
        /** @description Id of the finding or gap, "<signal> <scope>", or ref of the unit. */
        subject: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionList'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  Decide: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDecision'];
      };
    };
    responses: {
      /** @description The decision. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Decision'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  UndoDecision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The decision, undone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Decision'];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ExportGaps: {
    parameters: {
      query?: {
        /** @description csv, one row a line under a header row; json, an array of what the list gives. */
        format?: components['parameters']['ExportFormat'];
        category?: 'ownership' | 'hygiene';
        kind?: string;
        severity?: components['schemas']['GapSeverity'];
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        /** @description Ref of the owner. */
        owner?: components['parameters']['Owner'];
        /** @description Ref of the domain. */
        domain?: components['parameters']['Domain'];
        item?: string;
        /** @description open: neither snoozed nor exempt (acknowledged ones are open); all: everything. */
        status?: components['parameters']['DecisionStatus'];
        /** @description Only what the caller's groups own, nested groups included. */
        mine?: components['parameters']['Mine'];
        sort?: 'dependents' | 'severity' | 'title';
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
          'application/json': components['schemas']['Gap'][];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ExportEvidence: {
    parameters: {
      query?: {
        /** @description csv, one row a line under a header row; json, an array of what the list gives. */
        format?: components['parameters']['ExportFormat'];
        signal?: string;
        /** @description organisation, the ref of a domain, or the id of a platform item. */
        scope?: components['parameters']['Scope'];
        indicator?: string;
        /** @description Words to look for. */
        text?: components['parameters']['Text'];
        /** @description Ref of the owner. */
        owner?: components['parameters']['Owner'];
        /** @description open: neither snoozed nor exempt (acknowledged ones are open); all: everything. */
        status?: components['parameters']['DecisionStatus'];
        /** @description Only what the caller's groups own, nested groups included. */
        mine?: components['parameters']['Mine'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All rows, streamed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': components['schemas']['CsvExport'];
          'application/json': components['schemas']['Finding'][];
        };
      };
      default: components['responses']['ErrorResponse'];
    };
  };
  ExportBrief: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description About two pages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/markdown': string;
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
