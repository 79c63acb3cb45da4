// Generated from openapi.yaml by `yarn generate`; do not edit.

export const portfolioOpenApi = {
  openapi: '3.1.0',
  info: {
    title: 'portfolio',
    version: '1',
    description:
      'What the catalog says of products and platforms. Every answer is computed from what the caller may read in the catalog; an entity that is missing and one that is forbidden give the same answer. Before the first assessment (state "none") lists are empty and numbers are 0.',
    license: {
      name: 'Apache-2.0',
      url: 'http://www.apache.org/licenses/LICENSE-2.0.html',
    },
  },
  servers: [
    {
      url: '/',
    },
  ],
  paths: {
    '/status': {
      get: {
        operationId: 'GetStatus',
        description:
          'Whether there is an assessment, how fresh it is, and what runs now.',
        responses: {
          '200': {
            description: 'The state of the assessment.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Status',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/refresh': {
      post: {
        operationId: 'Refresh',
        description:
          'Asks for a new assessment now. Needs portfolio.assessment.refresh.',
        responses: {
          '202': {
            description:
              'Accepted; a run already under way serves as the answer.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Status',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/overview': {
      get: {
        operationId: 'GetOverview',
        description:
          'Balance, coverage, and the most used platforms and largest products.',
        responses: {
          '200': {
            description: 'The first version of the brief.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Overview',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/facets': {
      get: {
        operationId: 'GetFacets',
        description:
          'Values to filter by, with how many units have each; at most 500 of a kind.',
        responses: {
          '200': {
            description: 'Values, most frequent first.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Facets',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/units': {
      get: {
        operationId: 'ListUnits',
        description: 'Catalog entities that have a role.',
        parameters: [
          {
            $ref: '#/components/parameters/Text',
          },
          {
            $ref: '#/components/parameters/Role',
          },
          {
            $ref: '#/components/parameters/Kind',
          },
          {
            $ref: '#/components/parameters/Owner',
          },
          {
            $ref: '#/components/parameters/Domain',
          },
          {
            $ref: '#/components/parameters/Mine',
          },
          {
            name: 'item',
            in: 'query',
            allowReserved: true,
            description: 'Id of a portfolio item; only its units.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'sort',
            in: 'query',
            description: 'Most consumers first, or by title.',
            schema: {
              type: 'string',
              enum: ['consumers', 'title'],
              default: 'consumers',
            },
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'A page of units.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UnitPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/entities/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'GetEntity',
        description:
          'The whole story of one entity, a unit or a team. Not found where it is missing, hidden or a person, and before the first assessment.',
        parameters: [
          {
            $ref: '#/components/parameters/EntityKind',
          },
          {
            $ref: '#/components/parameters/EntityNamespace',
          },
          {
            $ref: '#/components/parameters/EntityName',
          },
        ],
        responses: {
          '200': {
            description: 'The story.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EntityStory',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/entities/{kind}/{namespace}/{name}/consumers': {
      get: {
        operationId: 'ListConsumers',
        description:
          'Who uses the entity (with its parts), directly or through others.',
        parameters: [
          {
            $ref: '#/components/parameters/EntityKind',
          },
          {
            $ref: '#/components/parameters/EntityNamespace',
          },
          {
            $ref: '#/components/parameters/EntityName',
          },
          {
            $ref: '#/components/parameters/Level',
          },
          {
            $ref: '#/components/parameters/Reach',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'Nearest first.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/NeighbourPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/entities/{kind}/{namespace}/{name}/foundations': {
      get: {
        operationId: 'ListFoundations',
        description:
          'What the entity (with its parts) stands on, directly or through others.',
        parameters: [
          {
            $ref: '#/components/parameters/EntityKind',
          },
          {
            $ref: '#/components/parameters/EntityNamespace',
          },
          {
            $ref: '#/components/parameters/EntityName',
          },
          {
            $ref: '#/components/parameters/Level',
          },
          {
            $ref: '#/components/parameters/Reach',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'Nearest first.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/NeighbourPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/paths': {
      get: {
        operationId: 'GetPath',
        description: 'One shortest chain of uses from one entity to another.',
        parameters: [
          {
            name: 'from',
            in: 'query',
            allowReserved: true,
            required: true,
            description: 'Ref of the consumer.',
            schema: {
              type: 'string',
              minLength: 1,
            },
          },
          {
            name: 'to',
            in: 'query',
            allowReserved: true,
            required: true,
            description: 'Ref of what it stands on.',
            schema: {
              type: 'string',
              minLength: 1,
            },
          },
        ],
        responses: {
          '200': {
            description:
              'The chain, the consumer first; empty steps where there is none.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Path',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/items': {
      get: {
        operationId: 'ListItems',
        description: 'Portfolio items, our products and our platforms.',
        parameters: [
          {
            $ref: '#/components/parameters/Text',
          },
          {
            name: 'role',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['product', 'platform', 'mixed'],
            },
          },
          {
            $ref: '#/components/parameters/Owner',
          },
          {
            $ref: '#/components/parameters/Domain',
          },
          {
            $ref: '#/components/parameters/Mine',
          },
          {
            name: 'sort',
            in: 'query',
            description:
              'Most depended on first, by title, or most units first.',
            schema: {
              type: 'string',
              enum: ['consumers', 'title', 'units'],
              default: 'consumers',
            },
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'A page of items.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ItemPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/items/{id}': {
      get: {
        operationId: 'GetItem',
        description: 'The whole story of a portfolio item.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'Item id, URL-encoded.',
            schema: {
              type: 'string',
              minLength: 1,
            },
          },
        ],
        responses: {
          '200': {
            description: 'The story.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ItemStory',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/teams': {
      get: {
        operationId: 'ListTeams',
        description:
          'Groups that own units, or that a unit names as its owner.',
        parameters: [
          {
            $ref: '#/components/parameters/Text',
          },
          {
            name: 'role',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/TeamRole',
            },
          },
          {
            $ref: '#/components/parameters/Mine',
          },
          {
            name: 'sort',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['consumers', 'title', 'units'],
              default: 'consumers',
            },
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'A page of teams.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TeamPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/capabilities': {
      get: {
        operationId: 'ListCapabilities',
        description:
          'What platforms offer. With `text` the best matches for a need come first ("send an SMS"), and products that built something like it follow in `alsoBuilt`.',
        parameters: [
          {
            $ref: '#/components/parameters/Text',
          },
          {
            name: 'surface',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/Surface',
            },
          },
          {
            name: 'lifecycle',
            in: 'query',
            allowReserved: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'platform',
            in: 'query',
            allowReserved: true,
            description: 'Id of a platform item.',
            schema: {
              type: 'string',
            },
          },
          {
            $ref: '#/components/parameters/Owner',
          },
          {
            name: 'sort',
            in: 'query',
            description: 'relevance needs text; otherwise consumers.',
            schema: {
              type: 'string',
              enum: ['relevance', 'consumers', 'title'],
            },
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'A page of capabilities.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/CapabilityPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/exports/units': {
      get: {
        operationId: 'ExportUnits',
        description:
          'The whole list of units, filtered and sorted as /units, without pages: the same rows in the same order, from one snapshot.',
        parameters: [
          {
            $ref: '#/components/parameters/ExportFormat',
          },
          {
            $ref: '#/components/parameters/Text',
          },
          {
            $ref: '#/components/parameters/Role',
          },
          {
            $ref: '#/components/parameters/Kind',
          },
          {
            $ref: '#/components/parameters/Owner',
          },
          {
            $ref: '#/components/parameters/Domain',
          },
          {
            $ref: '#/components/parameters/Mine',
          },
          {
            name: 'item',
            in: 'query',
            allowReserved: true,
            description: 'Id of a portfolio item; only its units.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'sort',
            in: 'query',
            description: 'Most consumers first, or by title.',
            schema: {
              type: 'string',
              enum: ['consumers', 'title'],
              default: 'consumers',
            },
          },
        ],
        responses: {
          '200': {
            description:
              'All rows, streamed; the connection breaks off if it fails on the way.',
            content: {
              'text/csv': {
                schema: {
                  $ref: '#/components/schemas/CsvExport',
                },
              },
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/UnitSummary',
                  },
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/exports/items': {
      get: {
        operationId: 'ExportItems',
        description:
          'The whole list of portfolio items, filtered and sorted as /items, without pages: the same rows in the same order, from one snapshot.',
        parameters: [
          {
            $ref: '#/components/parameters/ExportFormat',
          },
          {
            $ref: '#/components/parameters/Text',
          },
          {
            name: 'role',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['product', 'platform', 'mixed'],
            },
          },
          {
            $ref: '#/components/parameters/Owner',
          },
          {
            $ref: '#/components/parameters/Domain',
          },
          {
            $ref: '#/components/parameters/Mine',
          },
          {
            name: 'sort',
            in: 'query',
            description:
              'Most depended on first, by title, or most units first.',
            schema: {
              type: 'string',
              enum: ['consumers', 'title', 'units'],
              default: 'consumers',
            },
          },
        ],
        responses: {
          '200': {
            description:
              'All rows, streamed; the connection breaks off if it fails on the way.',
            content: {
              'text/csv': {
                schema: {
                  $ref: '#/components/schemas/CsvExport',
                },
              },
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/ItemSummary',
                  },
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/exports/teams': {
      get: {
        operationId: 'ExportTeams',
        description:
          'The whole list of teams, filtered and sorted as /teams, without pages: the same rows in the same order, from one snapshot.',
        parameters: [
          {
            $ref: '#/components/parameters/ExportFormat',
          },
          {
            $ref: '#/components/parameters/Text',
          },
          {
            name: 'role',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/TeamRole',
            },
          },
          {
            $ref: '#/components/parameters/Mine',
          },
          {
            name: 'sort',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['consumers', 'title', 'units'],
              default: 'consumers',
            },
          },
        ],
        responses: {
          '200': {
            description:
              'All rows, streamed; the connection breaks off if it fails on the way.',
            content: {
              'text/csv': {
                schema: {
                  $ref: '#/components/schemas/CsvExport',
                },
              },
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/TeamSummary',
                  },
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/exports/capabilities': {
      get: {
        operationId: 'ExportCapabilities',
        description:
          'The whole list of capabilities, filtered and sorted as /capabilities, without pages: the same rows in the same order, from one snapshot.',
        parameters: [
          {
            $ref: '#/components/parameters/ExportFormat',
          },
          {
            $ref: '#/components/parameters/Text',
          },
          {
            name: 'surface',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/Surface',
            },
          },
          {
            name: 'lifecycle',
            in: 'query',
            allowReserved: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'platform',
            in: 'query',
            allowReserved: true,
            description: 'Id of a platform item.',
            schema: {
              type: 'string',
            },
          },
          {
            $ref: '#/components/parameters/Owner',
          },
          {
            name: 'sort',
            in: 'query',
            description: 'relevance needs text; otherwise consumers.',
            schema: {
              type: 'string',
              enum: ['relevance', 'consumers', 'title'],
            },
          },
        ],
        responses: {
          '200': {
            description:
              'All rows, streamed; the connection breaks off if it fails on the way.',
            content: {
              'text/csv': {
                schema: {
                  $ref: '#/components/schemas/CsvExport',
                },
              },
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/CapabilitySummary',
                  },
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/consumptions': {
      get: {
        operationId: 'ListConsumptions',
        description: 'Who uses whom, lifted to a level.',
        parameters: [
          {
            $ref: '#/components/parameters/Level',
          },
          {
            name: 'provider',
            in: 'query',
            allowReserved: true,
            description: 'Ref (or item id) of the provider at this level.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'consumer',
            in: 'query',
            allowReserved: true,
            description: 'Ref (or item id) of the consumer at this level.',
            schema: {
              type: 'string',
            },
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'A page of edges, most witnesses first.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ConsumptionPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/value-chain': {
      get: {
        operationId: 'GetValueChain',
        description:
          'Platforms, their capabilities and the products on them, the top of each.',
        parameters: [
          {
            name: 'focus',
            in: 'query',
            allowReserved: true,
            description: 'Item id; only what is connected with it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'limit',
            in: 'query',
            description:
              'At most so many platforms and products, and twice as many capabilities.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 50,
              default: 8,
            },
          },
        ],
        responses: {
          '200': {
            description: 'The chain.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ValueChain',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/matrix': {
      get: {
        operationId: 'GetTeamMatrix',
        description:
          'Which team uses which platform directly: the platforms with most teams and the teams that use most platforms.',
        parameters: [
          {
            name: 'limit',
            in: 'query',
            description: 'At most so many teams, and so many platforms.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              default: 30,
            },
          },
        ],
        responses: {
          '200': {
            description: 'Only pairs with a use have a cell.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TeamMatrix',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/under-mine': {
      get: {
        operationId: 'ListUnderMine',
        description:
          "What the caller's services use of others and is worth knowing: on its way out, not in the catalog, without an owner, not settled yet.",
        parameters: [
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'Most urgent first, then by how many teams use it.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/FoundationNoticePage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/problems': {
      get: {
        operationId: 'ListProblems',
        description: 'Statements of the catalog that could not be used.',
        parameters: [
          {
            name: 'code',
            in: 'query',
            allowReserved: true,
            schema: {
              type: 'string',
            },
          },
          {
            $ref: '#/components/parameters/Mine',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'A page of problems.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ProblemPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/brief': {
      get: {
        operationId: 'GetBrief',
        description:
          'The answer to "do we need a Platform PM?", at most three decisions to take, what to add next, the signals at a glance. What the caller may not read (portfolio.signals.read, portfolio.staffing.read) is left out.',
        responses: {
          '200': {
            description: 'The brief.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Brief',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/signals': {
      get: {
        operationId: 'ListSignals',
        description: 'All signals in one scope. Needs portfolio.signals.read.',
        parameters: [
          {
            $ref: '#/components/parameters/Scope',
          },
        ],
        responses: {
          '200': {
            description:
              'In the order of the source documents, those of other plugins last.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SignalList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/signals/{id}': {
      get: {
        operationId: 'GetSignal',
        description:
          'One signal in one scope, with its evidence. Needs portfolio.signals.read.',
        parameters: [
          {
            $ref: '#/components/parameters/SignalId',
          },
          {
            $ref: '#/components/parameters/Scope',
          },
        ],
        responses: {
          '200': {
            description: 'The signal.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SignalStory',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/signals/{id}/evidence': {
      get: {
        operationId: 'ListEvidence',
        description:
          'Everything that was seen for a signal, as far as the caller may see it. Needs portfolio.signals.read.',
        parameters: [
          {
            $ref: '#/components/parameters/SignalId',
          },
          {
            $ref: '#/components/parameters/Scope',
          },
          {
            name: 'indicator',
            in: 'query',
            description: 'Only of this indicator.',
            schema: {
              type: 'string',
            },
          },
          {
            $ref: '#/components/parameters/Text',
          },
          {
            $ref: '#/components/parameters/Owner',
          },
          {
            $ref: '#/components/parameters/DecisionStatus',
          },
          {
            $ref: '#/components/parameters/Mine',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'Best first.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/FindingPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/scopes': {
      get: {
        operationId: 'ListScopes',
        description:
          'Domains and platforms that the caller may see, each with how many of its signals are raised or to be watched. Needs portfolio.signals.read.',
        parameters: [
          {
            $ref: '#/components/parameters/Text',
          },
          {
            name: 'kind',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['organisation', 'domain', 'platform'],
            },
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description:
              'Most raised first; the organisation is always the first.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ScopePage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/staffing': {
      get: {
        operationId: 'GetStaffing',
        description:
          'How many Platform PMs are needed, held and where, with the arithmetic and sourcing advice. Needs portfolio.staffing.read.',
        responses: {
          '200': {
            description: 'The plan.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/StaffingPlan',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/staffing/areas': {
      get: {
        operationId: 'ListStaffingAreas',
        description:
          'The platforms where a Platform PM would sit. Needs portfolio.staffing.read.',
        parameters: [
          {
            name: 'major',
            in: 'query',
            description: 'Only those that are an area of their own.',
            schema: {
              type: 'boolean',
              default: false,
            },
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description:
              'As in the plan, those that the caller may know by name.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/StaffingAreaPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/gaps': {
      get: {
        operationId: 'ListGaps',
        description: 'Ownership gaps, or catalog hygiene.',
        parameters: [
          {
            name: 'category',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['ownership', 'hygiene'],
              default: 'ownership',
            },
          },
          {
            name: 'kind',
            in: 'query',
            description: 'Such as no-owner; see /gap-kinds.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'severity',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/GapSeverity',
            },
          },
          {
            $ref: '#/components/parameters/Text',
          },
          {
            $ref: '#/components/parameters/Owner',
          },
          {
            $ref: '#/components/parameters/Domain',
          },
          {
            name: 'item',
            in: 'query',
            allowReserved: true,
            description: 'Id of a portfolio item; only gaps of its units.',
            schema: {
              type: 'string',
            },
          },
          {
            $ref: '#/components/parameters/DecisionStatus',
          },
          {
            $ref: '#/components/parameters/Mine',
          },
          {
            name: 'sort',
            in: 'query',
            description:
              'Most depended on first, most severe first, or by title.',
            schema: {
              type: 'string',
              enum: ['dependents', 'severity', 'title'],
              default: 'dependents',
            },
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'A page of gaps.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/GapPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/gap-kinds': {
      get: {
        operationId: 'ListGapKinds',
        description:
          'Every kind of gap, what it means, and how many the caller may see.',
        parameters: [
          {
            $ref: '#/components/parameters/Mine',
          },
        ],
        responses: {
          '200': {
            description: 'Ownership first, then hygiene.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/GapKinds',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/gaps/members': {
      get: {
        operationId: 'ListGapMembers',
        description:
          'The list behind a gap that stands for many with one cause.',
        parameters: [
          {
            name: 'gap',
            in: 'query',
            allowReserved: true,
            required: true,
            schema: {
              type: 'string',
              minLength: 1,
            },
          },
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'Most depended on first.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/NamedPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/opportunities': {
      get: {
        operationId: 'ListOpportunities',
        description: 'What several products need and no platform serves.',
        parameters: [
          {
            $ref: '#/components/parameters/Limit',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
        ],
        responses: {
          '200': {
            description: 'By products times teams.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/OpportunityPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/my-platforms': {
      get: {
        operationId: 'GetMyPlatforms',
        description:
          'For a Platform PM: the platforms that the caller manages or whose groups own them, with what changed in seven days and what to do next.',
        responses: {
          '200': {
            description: 'Most depended on first; empty where there are none.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MyPlatforms',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/history': {
      get: {
        operationId: 'GetHistory',
        description:
          'Numbers of one scope day by day, since the first settled assessment. Needs portfolio.signals.read.',
        parameters: [
          {
            $ref: '#/components/parameters/Scope',
          },
          {
            name: 'days',
            in: 'query',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 3660,
              default: 365,
            },
          },
        ],
        responses: {
          '200': {
            description: 'Ascending; days without an assessment are missing.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/History',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/decisions': {
      get: {
        operationId: 'ListDecisions',
        description:
          'Words of people on one subject, newest first, undone and expired ones too.',
        parameters: [
          {
            name: 'kind',
            in: 'query',
            required: true,
            schema: {
              $ref: '#/components/schemas/DecisionSubject',
            },
          },
          {
            name: 'subject',
            in: 'query',
            allowReserved: true,
            required: true,
            description:
              'Id of the finding or gap, "<signal> <scope>", or ref of the unit.',
            schema: {
              type: 'string',
              minLength: 1,
            },
          },
        ],
        responses: {
          '200': {
            description: 'All of them.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/DecisionList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
      post: {
        operationId: 'Decide',
        description:
          'Takes a decision, in place of an earlier one on the same subject. Needs portfolio.decision.create, and that the caller may see the subject.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/NewDecision',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The decision.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Decision',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/decisions/{id}/undo': {
      post: {
        operationId: 'UndoDecision',
        description:
          'Takes a decision back; it stays in the list as undone. A dispute may also be settled so by a member of the owning group.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'integer',
              minimum: 1,
            },
          },
        ],
        responses: {
          '200': {
            description: 'The decision, undone.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Decision',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/exports/gaps': {
      get: {
        operationId: 'ExportGaps',
        description:
          'The whole list of gaps, filtered and sorted as /gaps, without pages.',
        parameters: [
          {
            $ref: '#/components/parameters/ExportFormat',
          },
          {
            name: 'category',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['ownership', 'hygiene'],
              default: 'ownership',
            },
          },
          {
            name: 'kind',
            in: 'query',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'severity',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/GapSeverity',
            },
          },
          {
            $ref: '#/components/parameters/Text',
          },
          {
            $ref: '#/components/parameters/Owner',
          },
          {
            $ref: '#/components/parameters/Domain',
          },
          {
            name: 'item',
            in: 'query',
            allowReserved: true,
            schema: {
              type: 'string',
            },
          },
          {
            $ref: '#/components/parameters/DecisionStatus',
          },
          {
            $ref: '#/components/parameters/Mine',
          },
          {
            name: 'sort',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['dependents', 'severity', 'title'],
              default: 'dependents',
            },
          },
        ],
        responses: {
          '200': {
            description:
              'All rows, streamed; the connection breaks off if it fails on the way.',
            content: {
              'text/csv': {
                schema: {
                  $ref: '#/components/schemas/CsvExport',
                },
              },
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/Gap',
                  },
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/exports/evidence': {
      get: {
        operationId: 'ExportEvidence',
        description:
          'Everything that was seen for one signal, or for all of them, without pages. Needs portfolio.signals.read.',
        parameters: [
          {
            $ref: '#/components/parameters/ExportFormat',
          },
          {
            name: 'signal',
            in: 'query',
            schema: {
              type: 'string',
            },
          },
          {
            $ref: '#/components/parameters/Scope',
          },
          {
            name: 'indicator',
            in: 'query',
            schema: {
              type: 'string',
            },
          },
          {
            $ref: '#/components/parameters/Text',
          },
          {
            $ref: '#/components/parameters/Owner',
          },
          {
            $ref: '#/components/parameters/DecisionStatus',
          },
          {
            $ref: '#/components/parameters/Mine',
          },
        ],
        responses: {
          '200': {
            description: 'All rows, streamed.',
            content: {
              'text/csv': {
                schema: {
                  $ref: '#/components/schemas/CsvExport',
                },
              },
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/Finding',
                  },
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/exports/brief': {
      get: {
        operationId: 'ExportBrief',
        description: 'The brief as Markdown, of what the caller may read.',
        responses: {
          '200': {
            description: 'About two pages.',
            content: {
              'text/markdown': {
                schema: {
                  type: 'string',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
    '/role-changes': {
      get: {
        operationId: 'ListRoleChanges',
        description:
          'Roles that changed since a version, for the catalog module. Services only, since it is not filtered.',
        parameters: [
          {
            name: 'since',
            in: 'query',
            description:
              'Version that the caller has; all roles if left out or too old.',
            schema: {
              type: 'integer',
              minimum: 0,
            },
          },
        ],
        responses: {
          '200': {
            description: 'Inferred and declared roles.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/RoleChanges',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/ErrorResponse',
          },
        },
      },
    },
  },
  components: {
    parameters: {
      Text: {
        name: 'text',
        in: 'query',
        allowReserved: true,
        description: 'Words to look for.',
        schema: {
          type: 'string',
          maxLength: 200,
        },
      },
      Role: {
        name: 'role',
        in: 'query',
        schema: {
          $ref: '#/components/schemas/Role',
        },
      },
      Kind: {
        name: 'kind',
        in: 'query',
        schema: {
          $ref: '#/components/schemas/UnitKind',
        },
      },
      Owner: {
        name: 'owner',
        in: 'query',
        allowReserved: true,
        description: 'Ref of the owner.',
        schema: {
          type: 'string',
        },
      },
      Domain: {
        name: 'domain',
        in: 'query',
        allowReserved: true,
        description: 'Ref of the domain.',
        schema: {
          type: 'string',
        },
      },
      Mine: {
        name: 'mine',
        in: 'query',
        description:
          "Only what the caller's groups own, nested groups included.",
        schema: {
          type: 'boolean',
          default: false,
        },
      },
      Level: {
        name: 'level',
        in: 'query',
        description:
          'unit, system, item (product or platform), team or domain.',
        schema: {
          type: 'string',
          enum: ['unit', 'system', 'item', 'team', 'domain'],
          default: 'team',
        },
      },
      Reach: {
        name: 'reach',
        in: 'query',
        description: 'Only direct uses, or through others as well.',
        schema: {
          type: 'string',
          enum: ['direct', 'all'],
          default: 'direct',
        },
      },
      Limit: {
        name: 'limit',
        in: 'query',
        schema: {
          type: 'integer',
          minimum: 1,
          maximum: 200,
          default: 25,
        },
      },
      Cursor: {
        name: 'cursor',
        in: 'query',
        allowReserved: true,
        description:
          'From nextCursor of the page before; with the same other parameters.',
        schema: {
          type: 'string',
        },
      },
      ExportFormat: {
        name: 'format',
        in: 'query',
        description:
          'csv, one row a line under a header row; json, an array of what the list gives.',
        schema: {
          type: 'string',
          enum: ['csv', 'json'],
          default: 'csv',
        },
      },
      Scope: {
        name: 'scope',
        in: 'query',
        allowReserved: true,
        description:
          'organisation, the ref of a domain, or the id of a platform item.',
        schema: {
          type: 'string',
          default: 'organisation',
        },
      },
      SignalId: {
        name: 'id',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      DecisionStatus: {
        name: 'status',
        in: 'query',
        description:
          'open: neither snoozed nor exempt (acknowledged ones are open); all: everything.',
        schema: {
          type: 'string',
          enum: ['open', 'acknowledged', 'snoozed', 'exempt', 'all'],
          default: 'open',
        },
      },
      EntityKind: {
        name: 'kind',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
        },
      },
      EntityNamespace: {
        name: 'namespace',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
        },
      },
      EntityName: {
        name: 'name',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
        },
      },
    },
    responses: {
      ErrorResponse: {
        description: "An error, as all of Backstage's.",
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/Error',
            },
          },
        },
      },
    },
    schemas: {
      Error: {
        type: 'object',
        required: ['error', 'response'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: {
                type: 'string',
              },
              message: {
                type: 'string',
              },
            },
            additionalProperties: true,
          },
          request: {
            type: 'object',
            additionalProperties: true,
          },
          response: {
            type: 'object',
            required: ['statusCode'],
            properties: {
              statusCode: {
                type: 'integer',
              },
            },
            additionalProperties: true,
          },
        },
        additionalProperties: true,
      },
      Role: {
        type: 'string',
        enum: ['undecided', 'product', 'platform', 'mixed', 'outside'],
      },
      TeamRole: {
        type: 'string',
        enum: [
          'undecided',
          'product',
          'platform',
          'enabling',
          'complicated-subsystem',
        ],
      },
      UnitKind: {
        type: 'string',
        enum: ['component', 'api', 'resource', 'system', 'domain'],
      },
      Confidence: {
        type: 'string',
        enum: ['declared', 'very-likely', 'likely', 'unsure'],
      },
      Surface: {
        type: 'string',
        enum: [
          'api',
          'library',
          'resource',
          'service',
          'declared',
          'self-service',
        ],
      },
      Count: {
        type: 'object',
        description:
          'A number that is only as good as what the catalog declares. A value of 0 below a coverage of 0.3 means "not declared", never "none".',
        required: ['value', 'coverage'],
        additionalProperties: false,
        properties: {
          value: {
            type: 'integer',
            minimum: 0,
          },
          coverage: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            description:
              'Share of components that declare any dependency or API edge.',
          },
        },
      },
      Named: {
        type: 'object',
        description:
          'An entity to show and link to. Registered is false where it is only referred to.',
        required: ['ref', 'title', 'registered'],
        additionalProperties: false,
        properties: {
          ref: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          registered: {
            type: 'boolean',
          },
        },
      },
      ItemName: {
        type: 'object',
        required: ['id', 'title', 'role'],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          role: {
            $ref: '#/components/schemas/Role',
          },
          ref: {
            type: 'string',
            description:
              'Ref of the top entity; left out for items that have none.',
          },
        },
      },
      Evidence: {
        type: 'object',
        required: ['id', 'source', 'towards', 'strength', 'text'],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          source: {
            type: 'string',
          },
          towards: {
            type: 'string',
            enum: ['product', 'platform'],
          },
          strength: {
            type: 'string',
            enum: ['decisive', 'strong', 'medium', 'slight'],
          },
          text: {
            type: 'string',
            description:
              'English sentence, such as "used by 7 systems of 5 teams".',
          },
          a: {
            description: 'First parameter of the sentence.',
            oneOf: [
              {
                type: 'string',
              },
              {
                type: 'integer',
              },
            ],
          },
          b: {
            description: 'Second parameter of the sentence.',
            oneOf: [
              {
                type: 'string',
              },
              {
                type: 'integer',
              },
            ],
          },
          ref: {
            type: 'string',
            description:
              'The entity that the reason speaks of, if there is one.',
          },
        },
      },
      Status: {
        type: 'object',
        required: ['state', 'settling'],
        additionalProperties: false,
        properties: {
          state: {
            type: 'string',
            enum: ['none', 'ready', 'stale'],
            description:
              'none, before the first assessment; stale, the last run failed.',
          },
          version: {
            type: 'integer',
            minimum: 0,
          },
          assessedAt: {
            type: 'string',
            format: 'date-time',
          },
          settling: {
            type: 'boolean',
            description: 'The catalog is still filling; no history is written.',
          },
          staleReason: {
            type: 'string',
            description: 'What failed; only for callers who may read all.',
          },
          staleSince: {
            type: 'string',
            format: 'date-time',
          },
          nextRunAt: {
            type: 'string',
            format: 'date-time',
          },
          run: {
            type: 'object',
            description: 'The run under way.',
            required: ['stage', 'startedAt'],
            additionalProperties: false,
            properties: {
              stage: {
                type: 'string',
                enum: [
                  'waiting',
                  'reading',
                  'definitions',
                  'assessing',
                  'saving',
                ],
              },
              startedAt: {
                type: 'string',
                format: 'date-time',
              },
              share: {
                type: 'number',
                minimum: 0,
                maximum: 1,
              },
              done: {
                type: 'integer',
                description:
                  'Entities read; only for callers who may read all.',
              },
              total: {
                type: 'integer',
              },
            },
          },
          labels: {
            type: 'object',
            description: 'How far the labels in the catalog are behind.',
            required: ['state'],
            additionalProperties: false,
            properties: {
              state: {
                type: 'string',
                enum: ['current', 'catching-up', 'unknown'],
              },
            },
          },
          visible: {
            type: 'string',
            enum: ['all', 'some', 'none'],
            description: 'How much of the catalog the caller may read.',
          },
          empty: {
            type: 'boolean',
            description:
              'The catalog has nothing to assess; only for callers who may read all.',
          },
          mayRefresh: {
            type: 'boolean',
          },
        },
      },
      Balance: {
        type: 'object',
        required: ['product', 'platform', 'mixed', 'undecided', 'outside'],
        additionalProperties: false,
        properties: {
          product: {
            type: 'integer',
          },
          platform: {
            type: 'integer',
          },
          mixed: {
            type: 'integer',
          },
          undecided: {
            type: 'integer',
          },
          outside: {
            type: 'integer',
          },
        },
      },
      Coverage: {
        type: 'object',
        required: [
          'units',
          'decided',
          'outside',
          'ownerWritten',
          'ownerResolved',
          'components',
          'componentsWithDependencies',
          'apis',
          'apisWithReadableDefinition',
          'described',
          'danglingReferences',
        ],
        additionalProperties: false,
        properties: {
          units: {
            type: 'integer',
          },
          decided: {
            type: 'integer',
          },
          outside: {
            type: 'integer',
          },
          ownerWritten: {
            type: 'integer',
          },
          ownerResolved: {
            type: 'integer',
          },
          components: {
            type: 'integer',
          },
          componentsWithDependencies: {
            type: 'integer',
          },
          apis: {
            type: 'integer',
          },
          apisWithReadableDefinition: {
            type: 'integer',
          },
          described: {
            type: 'integer',
          },
          danglingReferences: {
            type: 'integer',
          },
        },
      },
      Overview: {
        type: 'object',
        required: [
          'items',
          'units',
          'coverage',
          'platforms',
          'products',
          'teams',
          'capabilities',
          'problems',
        ],
        additionalProperties: false,
        properties: {
          disputed: {
            type: 'integer',
            description:
              'Units that are in no total until their role is settled.',
          },
          items: {
            description:
              'How many items of each role; loose ones are left out.',
            $ref: '#/components/schemas/Balance',
          },
          units: {
            $ref: '#/components/schemas/Balance',
          },
          coverage: {
            $ref: '#/components/schemas/Coverage',
          },
          platforms: {
            type: 'array',
            description: 'The most depended on, at most five.',
            items: {
              $ref: '#/components/schemas/ItemSummary',
            },
          },
          products: {
            type: 'array',
            description: 'Those that stand on most others, at most five.',
            items: {
              $ref: '#/components/schemas/ItemSummary',
            },
          },
          teams: {
            type: 'integer',
          },
          capabilities: {
            type: 'integer',
          },
          problems: {
            type: 'integer',
          },
        },
      },
      Facet: {
        type: 'object',
        required: ['value', 'title', 'count'],
        additionalProperties: false,
        properties: {
          value: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          count: {
            type: 'integer',
          },
        },
      },
      Facets: {
        type: 'object',
        required: ['owners', 'domains', 'kinds', 'surfaces', 'lifecycles'],
        additionalProperties: false,
        properties: {
          owners: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Facet',
            },
          },
          domains: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Facet',
            },
          },
          kinds: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Facet',
            },
          },
          surfaces: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Facet',
            },
          },
          lifecycles: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Facet',
            },
          },
        },
      },
      UnitSummary: {
        type: 'object',
        required: [
          'ref',
          'kind',
          'title',
          'role',
          'confidence',
          'platformShare',
          'clarity',
          'consumerTeams',
          'consumerItems',
          'reasons',
        ],
        additionalProperties: false,
        properties: {
          disputed: {
            type: 'boolean',
            description:
              'Somebody says that the role is wrong; out of the totals until settled.',
          },
          ref: {
            type: 'string',
          },
          kind: {
            $ref: '#/components/schemas/UnitKind',
          },
          title: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          lifecycle: {
            type: 'string',
          },
          role: {
            $ref: '#/components/schemas/Role',
          },
          confidence: {
            $ref: '#/components/schemas/Confidence',
          },
          platformShare: {
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
          clarity: {
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
          owner: {
            $ref: '#/components/schemas/Named',
          },
          system: {
            $ref: '#/components/schemas/Named',
          },
          domain: {
            $ref: '#/components/schemas/Named',
          },
          item: {
            $ref: '#/components/schemas/ItemName',
          },
          consumerTeams: {
            $ref: '#/components/schemas/Count',
          },
          consumerItems: {
            $ref: '#/components/schemas/Count',
          },
          reasons: {
            type: 'array',
            description: 'The three strongest.',
            items: {
              $ref: '#/components/schemas/Evidence',
            },
          },
        },
      },
      UnitPage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/UnitSummary',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      Links: {
        type: 'object',
        additionalProperties: false,
        properties: {
          channel: {
            type: 'string',
          },
          roadmap: {
            type: 'string',
          },
          runbook: {
            type: 'string',
          },
          status: {
            type: 'string',
          },
          docs: {
            type: 'string',
          },
        },
      },
      Problem: {
        type: 'object',
        required: ['entity', 'code', 'message'],
        additionalProperties: false,
        properties: {
          entity: {
            $ref: '#/components/schemas/Named',
          },
          code: {
            type: 'string',
          },
          message: {
            type: 'string',
            description: 'Names the field, the value and the way out.',
          },
          field: {
            type: 'string',
          },
          value: {
            type: 'string',
          },
          suggestion: {
            type: 'string',
          },
        },
      },
      ProblemPage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Problem',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      EntityStory: {
        type: 'object',
        required: [
          'ref',
          'title',
          'assessedAt',
          'problems',
          'gaps',
          'findings',
        ],
        additionalProperties: false,
        properties: {
          gaps: {
            type: 'array',
            description:
              'Open gaps of it and its parts, most depended on first; at most 20.',
            items: {
              $ref: '#/components/schemas/Gap',
            },
          },
          findings: {
            type: 'array',
            description:
              'Evidence of signals that names it or a part of it, best first; at most 20. Empty without portfolio.signals.read.',
            items: {
              $ref: '#/components/schemas/Finding',
            },
          },
          mayDecide: {
            type: 'boolean',
          },
          dispute: {
            description:
              'Somebody says that the role is wrong, and it is not settled yet.',
            $ref: '#/components/schemas/Decision',
          },
          ref: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          assessedAt: {
            type: 'string',
          },
          unit: {
            $ref: '#/components/schemas/UnitStory',
          },
          team: {
            $ref: '#/components/schemas/TeamStory',
          },
          problems: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Problem',
            },
          },
        },
      },
      UnitStory: {
        type: 'object',
        required: [
          'summary',
          'reasons',
          'carries',
          'standsOn',
          'capabilities',
          'builtOn',
          'links',
          'productManagers',
          'coverage',
        ],
        additionalProperties: false,
        properties: {
          summary: {
            $ref: '#/components/schemas/UnitSummary',
          },
          reasons: {
            type: 'array',
            description: 'All of them, strongest first.',
            items: {
              $ref: '#/components/schemas/Evidence',
            },
          },
          settle: {
            type: 'string',
            description:
              'One line of YAML that would settle an undecided or doubtful role.',
          },
          editUrl: {
            type: 'string',
          },
          carries: {
            $ref: '#/components/schemas/Carries',
          },
          standsOn: {
            $ref: '#/components/schemas/Carries',
          },
          capabilities: {
            type: 'array',
            description:
              'What it (with its parts) offers, most used first; at most 20.',
            items: {
              $ref: '#/components/schemas/CapabilitySummary',
            },
          },
          capabilityTotal: {
            type: 'integer',
          },
          builtOn: {
            type: 'array',
            description:
              'Capabilities of others that it (with its parts) uses; at most 20.',
            items: {
              $ref: '#/components/schemas/CapabilitySummary',
            },
          },
          builtOnTotal: {
            type: 'integer',
          },
          links: {
            $ref: '#/components/schemas/Links',
          },
          productManagers: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          coverage: {
            type: 'number',
            description:
              'Share of components that declare any dependency or API edge.',
          },
        },
      },
      Carries: {
        type: 'object',
        description:
          'Who stands on the entity, or what it stands on, by level; of each at most five, nearest and most used first.',
        required: ['teams', 'products', 'platforms', 'domains'],
        additionalProperties: false,
        properties: {
          teams: {
            $ref: '#/components/schemas/NeighbourSummary',
          },
          products: {
            $ref: '#/components/schemas/NeighbourSummary',
          },
          platforms: {
            $ref: '#/components/schemas/NeighbourSummary',
          },
          domains: {
            $ref: '#/components/schemas/NeighbourSummary',
          },
        },
      },
      NeighbourSummary: {
        type: 'object',
        required: ['direct', 'all', 'top'],
        additionalProperties: false,
        properties: {
          direct: {
            $ref: '#/components/schemas/Count',
          },
          all: {
            $ref: '#/components/schemas/Count',
          },
          top: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Neighbour',
            },
          },
        },
      },
      Neighbour: {
        type: 'object',
        required: ['id', 'title', 'distance', 'witnesses'],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
            description: 'Ref, or item id at the level of items.',
          },
          ref: {
            type: 'string',
            description: 'Ref to link to, where there is one.',
          },
          title: {
            type: 'string',
          },
          role: {
            type: 'string',
          },
          distance: {
            type: 'integer',
            minimum: 1,
            description: '1 is direct.',
          },
          witnesses: {
            type: 'integer',
            description:
              'Uses between units that show it; 0 where it is through others.',
          },
          example: {
            description: 'One use that shows it.',
            $ref: '#/components/schemas/Witness',
          },
          capabilities: {
            type: 'array',
            description: 'Titles of the capabilities used, at most five.',
            items: {
              type: 'string',
            },
          },
        },
      },
      Witness: {
        type: 'object',
        required: ['consumer', 'surface', 'provider', 'relation'],
        additionalProperties: false,
        properties: {
          consumer: {
            $ref: '#/components/schemas/Named',
          },
          surface: {
            $ref: '#/components/schemas/Named',
          },
          provider: {
            $ref: '#/components/schemas/Named',
          },
          relation: {
            type: 'string',
            enum: ['consumesApi', 'dependsOn'],
          },
        },
      },
      NeighbourPage: {
        type: 'object',
        required: ['items', 'total', 'coverage'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Neighbour',
            },
          },
          total: {
            type: 'integer',
          },
          coverage: {
            type: 'number',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      Path: {
        type: 'object',
        required: ['steps'],
        additionalProperties: false,
        properties: {
          steps: {
            type: 'array',
            items: {
              type: 'object',
              required: ['entity'],
              additionalProperties: false,
              properties: {
                entity: {
                  $ref: '#/components/schemas/Named',
                },
                relation: {
                  type: 'string',
                  description:
                    'consumesApi, dependsOn, or apiProvidedBy from an API to the unit behind it; left out on the first.',
                },
              },
            },
          },
        },
      },
      ItemSummary: {
        type: 'object',
        required: [
          'id',
          'title',
          'role',
          'form',
          'units',
          'consumerTeams',
          'consumerItems',
          'standsOn',
          'capabilities',
        ],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          role: {
            $ref: '#/components/schemas/Role',
          },
          form: {
            type: 'string',
            enum: ['unit', 'unregistered', 'loose'],
          },
          ref: {
            type: 'string',
          },
          kind: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          confidence: {
            $ref: '#/components/schemas/Confidence',
          },
          owner: {
            $ref: '#/components/schemas/Named',
          },
          domain: {
            $ref: '#/components/schemas/Named',
          },
          units: {
            type: 'integer',
          },
          consumerTeams: {
            $ref: '#/components/schemas/Count',
          },
          consumerItems: {
            $ref: '#/components/schemas/Count',
          },
          standsOn: {
            $ref: '#/components/schemas/Count',
          },
          capabilities: {
            type: 'integer',
          },
          productManagers: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
        },
      },
      ItemPage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ItemSummary',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      ItemStory: {
        type: 'object',
        required: [
          'gaps',
          'summary',
          'reasons',
          'units',
          'carries',
          'standsOn',
          'capabilities',
          'builtOn',
          'links',
        ],
        additionalProperties: false,
        properties: {
          gaps: {
            type: 'array',
            description:
              'Open gaps of its units, most depended on first; at most 20.',
            items: {
              $ref: '#/components/schemas/Gap',
            },
          },
          gapTotal: {
            type: 'integer',
          },
          profile: {
            description: 'Of a platform.',
            $ref: '#/components/schemas/PlatformProfile',
          },
          signals: {
            type: 'array',
            description: 'Of a platform; empty without portfolio.signals.read.',
            items: {
              $ref: '#/components/schemas/SignalSummary',
            },
          },
          summary: {
            $ref: '#/components/schemas/ItemSummary',
          },
          reasons: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Evidence',
            },
          },
          units: {
            type: 'array',
            description: 'Its units, at most 100; more by /units with item.',
            items: {
              $ref: '#/components/schemas/UnitSummary',
            },
          },
          carries: {
            $ref: '#/components/schemas/Carries',
          },
          standsOn: {
            $ref: '#/components/schemas/Carries',
          },
          capabilities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/CapabilitySummary',
            },
          },
          builtOn: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/CapabilitySummary',
            },
          },
          links: {
            $ref: '#/components/schemas/Links',
          },
        },
      },
      TeamSummary: {
        type: 'object',
        required: [
          'ref',
          'title',
          'registered',
          'role',
          'units',
          'platformUnits',
          'productUnits',
          'consumerTeams',
          'standsOnTeams',
        ],
        additionalProperties: false,
        properties: {
          ref: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          registered: {
            type: 'boolean',
          },
          description: {
            type: 'string',
          },
          role: {
            $ref: '#/components/schemas/TeamRole',
          },
          roleDeclared: {
            type: 'boolean',
          },
          units: {
            type: 'integer',
          },
          platformUnits: {
            type: 'integer',
          },
          productUnits: {
            type: 'integer',
          },
          consumerTeams: {
            $ref: '#/components/schemas/Count',
          },
          standsOnTeams: {
            $ref: '#/components/schemas/Count',
          },
        },
      },
      TeamPage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TeamSummary',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      TeamStory: {
        type: 'object',
        required: ['summary', 'owns', 'dependsOn', 'dependedOnBy'],
        additionalProperties: false,
        properties: {
          gapTotal: {
            type: 'integer',
            description: 'Open gaps of what it owns.',
          },
          summary: {
            $ref: '#/components/schemas/TeamSummary',
          },
          owns: {
            type: 'array',
            description: 'Items it owns, at most 20.',
            items: {
              $ref: '#/components/schemas/ItemSummary',
            },
          },
          dependsOn: {
            $ref: '#/components/schemas/NeighbourSummary',
          },
          dependedOnBy: {
            $ref: '#/components/schemas/NeighbourSummary',
          },
          links: {
            $ref: '#/components/schemas/Links',
          },
        },
      },
      CapabilitySummary: {
        type: 'object',
        required: [
          'id',
          'title',
          'surface',
          'provider',
          'consumerTeams',
          'consumerItems',
        ],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          key: {
            type: 'string',
          },
          surface: {
            $ref: '#/components/schemas/Surface',
          },
          entity: {
            description:
              'The API, library, resource, service or template itself.',
            $ref: '#/components/schemas/Named',
          },
          provider: {
            $ref: '#/components/schemas/Named',
          },
          platform: {
            $ref: '#/components/schemas/ItemName',
          },
          owner: {
            description: 'Whom to ask.',
            $ref: '#/components/schemas/Named',
          },
          lifecycle: {
            type: 'string',
          },
          documentation: {
            type: 'string',
            enum: ['good', 'some', 'none', 'unknown'],
          },
          docsUrl: {
            type: 'string',
          },
          channelUrl: {
            type: 'string',
          },
          consumerTeams: {
            $ref: '#/components/schemas/Count',
          },
          consumerItems: {
            $ref: '#/components/schemas/Count',
          },
          topConsumers: {
            type: 'array',
            description: 'Teams that use it, at most five.',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          matched: {
            type: 'array',
            description: 'Words of the search that it answers to.',
            items: {
              type: 'string',
            },
          },
        },
      },
      CsvExport: {
        type: 'string',
        description:
          'RFC 4180, UTF-8, a header row first. A cell that a spreadsheet would take for a formula begins with an apostrophe. A count on which the catalog says nothing reads "not declared".',
      },
      CapabilityPage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/CapabilitySummary',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
          alsoBuilt: {
            type: 'array',
            description:
              'With text; units of products that match as well, at most five.',
            items: {
              $ref: '#/components/schemas/UnitSummary',
            },
          },
        },
      },
      Consumption: {
        type: 'object',
        required: ['consumer', 'provider', 'witnesses', 'example'],
        additionalProperties: false,
        properties: {
          consumer: {
            $ref: '#/components/schemas/Endpoint',
          },
          provider: {
            $ref: '#/components/schemas/Endpoint',
          },
          witnesses: {
            type: 'integer',
          },
          example: {
            $ref: '#/components/schemas/Witness',
          },
        },
      },
      Endpoint: {
        type: 'object',
        required: ['id', 'title'],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          ref: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          role: {
            type: 'string',
          },
        },
      },
      ConsumptionPage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Consumption',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      ValueChain: {
        type: 'object',
        required: [
          'platforms',
          'capabilities',
          'products',
          'offers',
          'uses',
          'more',
        ],
        additionalProperties: false,
        properties: {
          platforms: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ItemSummary',
            },
          },
          capabilities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/CapabilitySummary',
            },
          },
          products: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ItemSummary',
            },
          },
          offers: {
            type: 'array',
            description: 'Platform item to capability.',
            items: {
              type: 'object',
              required: ['platform', 'capability'],
              additionalProperties: false,
              properties: {
                platform: {
                  type: 'string',
                },
                capability: {
                  type: 'string',
                },
              },
            },
          },
          uses: {
            type: 'array',
            description: 'Product item to capability.',
            items: {
              type: 'object',
              required: ['product', 'capability', 'witnesses'],
              additionalProperties: false,
              properties: {
                product: {
                  type: 'string',
                },
                capability: {
                  type: 'string',
                },
                witnesses: {
                  type: 'integer',
                },
              },
            },
          },
          more: {
            type: 'object',
            required: ['platforms', 'capabilities', 'products'],
            additionalProperties: false,
            properties: {
              platforms: {
                type: 'integer',
              },
              capabilities: {
                type: 'integer',
              },
              products: {
                type: 'integer',
              },
            },
          },
        },
      },
      SignalStatus: {
        type: 'string',
        enum: ['unknown', 'clear', 'watch', 'raised'],
      },
      GapSeverity: {
        type: 'string',
        enum: ['low', 'medium', 'high'],
      },
      UnknownReason: {
        type: 'object',
        description: 'Why a status is not what the measures alone would say.',
        required: ['code', 'text'],
        additionalProperties: false,
        properties: {
          code: {
            type: 'string',
          },
          detail: {
            type: 'string',
          },
          text: {
            type: 'string',
            description: 'English sentence.',
          },
        },
      },
      ScopeName: {
        type: 'object',
        required: ['id', 'kind', 'title'],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          kind: {
            type: 'string',
            enum: ['organisation', 'domain', 'platform'],
          },
          title: {
            type: 'string',
          },
          ref: {
            type: 'string',
          },
        },
      },
      ScopeSummary: {
        type: 'object',
        required: ['scope', 'raised', 'watch', 'clear', 'unknown'],
        additionalProperties: false,
        properties: {
          scope: {
            $ref: '#/components/schemas/ScopeName',
          },
          raised: {
            type: 'integer',
          },
          watch: {
            type: 'integer',
          },
          clear: {
            type: 'integer',
          },
          unknown: {
            type: 'integer',
          },
        },
      },
      ScopePage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ScopeSummary',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      Trend: {
        type: 'object',
        description:
          'How it moved. newlyVisible: coverage rose at the same time, so a change says nothing and carries no arrow.',
        required: ['direction'],
        additionalProperties: false,
        properties: {
          direction: {
            type: 'string',
            enum: ['better', 'worse', 'same', 'newly-visible', 'unknown'],
          },
          since: {
            type: 'string',
            description: 'Day from which it is as it is, ISO 8601.',
          },
          before: {
            $ref: '#/components/schemas/SignalStatus',
          },
        },
      },
      SignalSummary: {
        type: 'object',
        required: [
          'id',
          'title',
          'question',
          'status',
          'indicators',
          'evidenceTotal',
        ],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          question: {
            type: 'string',
          },
          status: {
            $ref: '#/components/schemas/SignalStatus',
          },
          because: {
            $ref: '#/components/schemas/UnknownReason',
          },
          trend: {
            $ref: '#/components/schemas/Trend',
          },
          decision: {
            $ref: '#/components/schemas/Decision',
          },
          custom: {
            type: 'boolean',
            description: 'It comes from another plugin.',
          },
          strongest: {
            description: 'The best evidence that the caller may see.',
            $ref: '#/components/schemas/Finding',
          },
          evidenceTotal: {
            type: 'integer',
            description: 'Open findings that the caller may see.',
          },
          indicators: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/IndicatorGlance',
            },
          },
        },
      },
      IndicatorGlance: {
        type: 'object',
        required: ['id', 'title', 'status'],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          status: {
            $ref: '#/components/schemas/SignalStatus',
          },
        },
      },
      SignalList: {
        type: 'object',
        required: ['scope', 'signals'],
        additionalProperties: false,
        properties: {
          scope: {
            $ref: '#/components/schemas/ScopeName',
          },
          signals: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/SignalSummary',
            },
          },
          faults: {
            type: 'array',
            description:
              'Signals that failed; only for callers who may read all.',
            items: {
              type: 'string',
            },
          },
        },
      },
      SignalStory: {
        type: 'object',
        required: ['scope', 'summary', 'idea', 'indicators', 'worst', 'clears'],
        additionalProperties: false,
        properties: {
          scope: {
            $ref: '#/components/schemas/ScopeName',
          },
          summary: {
            $ref: '#/components/schemas/SignalSummary',
          },
          idea: {
            type: 'string',
          },
          indicators: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Indicator',
            },
          },
          worst: {
            type: 'array',
            description:
              'Other scopes in which it is raised or to be watched, at most ten.',
            items: {
              $ref: '#/components/schemas/WorstScope',
            },
          },
          clears: {
            type: 'array',
            description:
              'What would make it clear, one sentence an indicator that is not.',
            items: {
              type: 'string',
            },
          },
        },
      },
      WorstScope: {
        type: 'object',
        required: ['scope', 'status', 'findings'],
        additionalProperties: false,
        properties: {
          scope: {
            $ref: '#/components/schemas/ScopeName',
          },
          status: {
            $ref: '#/components/schemas/SignalStatus',
          },
          findings: {
            type: 'integer',
            description: 'That the caller may see.',
          },
        },
      },
      Indicator: {
        type: 'object',
        required: [
          'id',
          'title',
          'meaning',
          'kind',
          'status',
          'measures',
          'watch',
          'raise',
          'coverage',
          'evidence',
          'evidenceTotal',
          'hidden',
          'clears',
        ],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          meaning: {
            type: 'string',
          },
          kind: {
            type: 'string',
            enum: ['presence', 'absence'],
          },
          watchOnly: {
            type: 'boolean',
          },
          status: {
            $ref: '#/components/schemas/SignalStatus',
          },
          because: {
            $ref: '#/components/schemas/UnknownReason',
          },
          measures: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Measure',
            },
          },
          watch: {
            type: 'array',
            description: 'It is to be watched if one of these holds.',
            items: {
              $ref: '#/components/schemas/Condition',
            },
          },
          raise: {
            type: 'array',
            description: 'It is raised if one of these holds.',
            items: {
              $ref: '#/components/schemas/Condition',
            },
          },
          coverage: {
            $ref: '#/components/schemas/FieldCoverage',
          },
          evidence: {
            type: 'array',
            description:
              'Best first, at most 20 of those that the caller may see.',
            items: {
              $ref: '#/components/schemas/Finding',
            },
          },
          evidenceTotal: {
            type: 'integer',
            description: 'Open ones that the caller may see.',
          },
          hidden: {
            type: 'boolean',
            description: 'There is more that the caller may not read.',
          },
          clears: {
            type: 'string',
          },
        },
      },
      Measure: {
        type: 'object',
        required: ['id', 'title', 'unit', 'value'],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          unit: {
            type: 'string',
            enum: ['count', 'share', 'days', 'ratio'],
          },
          value: {
            type: 'number',
          },
          withoutDecisions: {
            type: 'number',
            description:
              'What it would be if nothing were snoozed or exempt; left out where the same.',
          },
        },
      },
      Condition: {
        type: 'array',
        description: 'All of these must hold.',
        items: {
          type: 'object',
          required: ['measure', 'title', 'unit', 'least'],
          additionalProperties: false,
          properties: {
            measure: {
              type: 'string',
            },
            title: {
              type: 'string',
            },
            unit: {
              type: 'string',
              enum: ['count', 'share', 'days', 'ratio'],
            },
            least: {
              type: 'number',
            },
          },
        },
      },
      FieldCoverage: {
        type: 'object',
        required: ['field', 'title', 'have', 'of'],
        additionalProperties: false,
        properties: {
          field: {
            type: 'string',
          },
          title: {
            type: 'string',
            description: 'As in "34 of 50 units name …".',
          },
          have: {
            type: 'integer',
          },
          of: {
            type: 'integer',
          },
        },
      },
      Finding: {
        type: 'object',
        description: 'One thing that was seen.',
        required: ['id', 'kind', 'text', 'entities'],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          kind: {
            type: 'string',
          },
          signal: {
            type: 'string',
          },
          indicator: {
            type: 'string',
          },
          text: {
            type: 'string',
            description: 'English sentence.',
          },
          entities: {
            type: 'array',
            description: 'Entities that the sentence names, the subject first.',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          items: {
            type: 'array',
            description: 'Items that the sentence names.',
            items: {
              $ref: '#/components/schemas/ItemName',
            },
          },
          owner: {
            $ref: '#/components/schemas/Named',
          },
          otherOwner: {
            $ref: '#/components/schemas/Named',
          },
          owners: {
            type: 'array',
            description:
              'Who owns which of `entities`, where there are several. Without those that nobody owns of whom the caller may know.',
            items: {
              $ref: '#/components/schemas/OwnedEntity',
            },
          },
          count: {
            type: 'integer',
          },
          counted: {
            type: 'array',
            description: 'Those of which the number was given, at most 20.',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          numbers: {
            type: 'array',
            items: {
              type: 'number',
            },
          },
          words: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          firstSeen: {
            type: 'string',
            description: 'ISO 8601 day.',
          },
          editUrl: {
            type: 'string',
          },
          decision: {
            $ref: '#/components/schemas/Decision',
          },
        },
      },
      OwnedEntity: {
        type: 'object',
        required: ['ref', 'owner'],
        additionalProperties: false,
        properties: {
          ref: {
            type: 'string',
            description: 'Of the entity.',
          },
          owner: {
            $ref: '#/components/schemas/Named',
          },
        },
      },
      FindingPage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Finding',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      Gap: {
        type: 'object',
        required: [
          'id',
          'kind',
          'category',
          'severity',
          'title',
          'text',
          'dependents',
        ],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          kind: {
            type: 'string',
          },
          category: {
            type: 'string',
            enum: ['ownership', 'hygiene'],
          },
          severity: {
            $ref: '#/components/schemas/GapSeverity',
          },
          title: {
            type: 'string',
            description: 'Of the kind.',
          },
          text: {
            type: 'string',
            description: 'English sentence.',
          },
          entity: {
            $ref: '#/components/schemas/Named',
          },
          item: {
            $ref: '#/components/schemas/ItemName',
          },
          others: {
            type: 'array',
            description: 'Further entities that the sentence names.',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          collapsed: {
            type: 'boolean',
            description:
              'It stands for many with one cause; see /gaps/members.',
          },
          count: {
            type: 'integer',
          },
          counted: {
            type: 'array',
            description: 'Those of which the number was given, at most 20.',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          numbers: {
            type: 'array',
            items: {
              type: 'number',
            },
          },
          words: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          dependents: {
            description: 'Owning groups that use the entity.',
            $ref: '#/components/schemas/Count',
          },
          owner: {
            description: 'Who is responsible as things stand.',
            $ref: '#/components/schemas/Named',
          },
          ownerChain: {
            type: 'array',
            description:
              'Where that owner stands, from the entity to what holds it. Each with its owner, if it names one.',
            items: {
              type: 'object',
              required: ['entity'],
              additionalProperties: false,
              properties: {
                entity: {
                  $ref: '#/components/schemas/Named',
                },
                owner: {
                  $ref: '#/components/schemas/Named',
                },
              },
            },
          },
          suggestedOwner: {
            $ref: '#/components/schemas/Named',
          },
          suggestedBecause: {
            type: 'string',
          },
          yaml: {
            type: 'string',
            description: 'Metadata that mends it.',
          },
          editUrl: {
            type: 'string',
          },
          firstSeen: {
            type: 'string',
          },
          decision: {
            $ref: '#/components/schemas/Decision',
          },
        },
      },
      GapPage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Gap',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      GapKinds: {
        type: 'object',
        required: ['kinds'],
        additionalProperties: false,
        properties: {
          kinds: {
            type: 'array',
            items: {
              type: 'object',
              required: [
                'kind',
                'category',
                'title',
                'meaning',
                'open',
                'high',
              ],
              additionalProperties: false,
              properties: {
                kind: {
                  type: 'string',
                },
                category: {
                  type: 'string',
                  enum: ['ownership', 'hygiene'],
                },
                title: {
                  type: 'string',
                },
                meaning: {
                  type: 'string',
                },
                open: {
                  type: 'integer',
                },
                high: {
                  type: 'integer',
                },
              },
            },
          },
        },
      },
      NamedPage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      Verdict: {
        type: 'object',
        required: [
          'answer',
          'sentence',
          'judged',
          'sure',
          'sureText',
          'named',
          'signals',
          'decided',
          'raised',
          'watch',
          'reasons',
        ],
        additionalProperties: false,
        properties: {
          answer: {
            type: 'string',
            enum: [
              'no-platform',
              'cannot-tell',
              'no-sign',
              'watch',
              'probably',
              'yes',
            ],
          },
          sentence: {
            type: 'string',
            description: 'The answer in one sentence.',
          },
          judged: {
            type: 'string',
            description: 'Such as "3 of the 5 that can be judged".',
          },
          sure: {
            type: 'string',
            enum: ['fairly-sure', 'thin'],
          },
          sureText: {
            type: 'string',
          },
          named: {
            type: 'boolean',
            description: 'PMs are named; the rest is their agenda.',
          },
          signals: {
            type: 'integer',
          },
          decided: {
            type: 'integer',
          },
          raised: {
            type: 'integer',
          },
          watch: {
            type: 'integer',
          },
          reasons: {
            type: 'array',
            description: 'At most three, strongest first.',
            items: {
              $ref: '#/components/schemas/SignalSummary',
            },
          },
        },
      },
      Brief: {
        type: 'object',
        required: [
          'mayReadSignals',
          'mayReadStaffing',
          'mayDecide',
          'decisions',
          'additions',
          'opportunities',
          'gaps',
        ],
        additionalProperties: false,
        properties: {
          mayReadSignals: {
            type: 'boolean',
          },
          mayReadStaffing: {
            type: 'boolean',
          },
          mayDecide: {
            type: 'boolean',
          },
          thin: {
            type: 'boolean',
            description: 'The catalog says little; what to add comes first.',
          },
          verdict: {
            $ref: '#/components/schemas/Verdict',
          },
          decisions: {
            type: 'array',
            description: 'Decisions to take, at most three.',
            items: {
              $ref: '#/components/schemas/DueDecision',
            },
          },
          signals: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/SignalSummary',
            },
          },
          staffing: {
            $ref: '#/components/schemas/StaffingGlance',
          },
          additions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Addition',
            },
          },
          opportunities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Opportunity',
            },
          },
          gaps: {
            type: 'object',
            required: ['open', 'high', 'mine'],
            additionalProperties: false,
            properties: {
              open: {
                type: 'integer',
              },
              high: {
                type: 'integer',
              },
              mine: {
                type: 'integer',
              },
            },
          },
        },
      },
      Told: {
        type: 'object',
        description:
          'One English sentence with what it is made of, so that a client can say it in another language. Numbers and names are of what the caller may read.',
        required: ['code', 'text'],
        additionalProperties: false,
        properties: {
          code: {
            type: 'string',
            description:
              'Of its template; a kind of findings or gaps, where it speaks of one; `fixed`, where the text is all there is.',
          },
          text: {
            type: 'string',
          },
          count: {
            type: 'integer',
          },
          numbers: {
            type: 'array',
            items: {
              type: 'number',
            },
          },
          names: {
            type: 'array',
            description: 'From the catalog, the same in every language.',
            items: {
              type: 'string',
            },
          },
          words: {
            type: 'array',
            description: 'Fixed English words of the portfolio.',
            items: {
              type: 'string',
            },
          },
        },
      },
      ToldTexts: {
        type: 'object',
        description:
          'By name of a field beside it: the sentences that make its text, or one for each text of a list.',
        additionalProperties: {
          type: 'array',
          items: {
            $ref: '#/components/schemas/Told',
          },
        },
      },
      DueDecision: {
        type: 'object',
        required: ['id', 'kind', 'title', 'why', 'waiting', 'evidence'],
        additionalProperties: false,
        properties: {
          told: {
            $ref: '#/components/schemas/ToldTexts',
          },
          id: {
            type: 'string',
          },
          kind: {
            type: 'string',
            enum: ['staffing', 'signal', 'gap', 'opportunity', 'addition'],
          },
          title: {
            type: 'string',
            description: 'What is to be decided, as a sentence.',
          },
          why: {
            type: 'string',
          },
          waiting: {
            type: 'string',
            description: 'What waiting costs.',
          },
          evidence: {
            type: 'array',
            description: 'At most three.',
            items: {
              $ref: '#/components/schemas/Finding',
            },
          },
          target: {
            type: 'string',
            description: 'Id of the signal, gap or opportunity.',
          },
        },
      },
      StaffingGlance: {
        type: 'object',
        required: [
          'stage',
          'stageText',
          'sentence',
          'need',
          'least',
          'most',
          'heldUnknown',
        ],
        additionalProperties: false,
        properties: {
          told: {
            $ref: '#/components/schemas/ToldTexts',
          },
          stage: {
            type: 'string',
            enum: ['none', 'too-small', 'forming', 'established', 'mature'],
          },
          stageText: {
            type: 'string',
          },
          sentence: {
            type: 'string',
          },
          need: {
            type: 'integer',
          },
          least: {
            type: 'integer',
          },
          most: {
            type: 'integer',
          },
          held: {
            type: 'integer',
          },
          likely: {
            type: 'integer',
          },
          heldUnknown: {
            type: 'boolean',
          },
          open: {
            type: 'integer',
          },
        },
      },
      StaffingPlan: {
        type: 'object',
        required: [
          'glance',
          'steps',
          'areas',
          'held',
          'positions',
          'sourcing',
          'hidden',
        ],
        additionalProperties: false,
        properties: {
          told: {
            $ref: '#/components/schemas/ToldTexts',
          },
          glance: {
            $ref: '#/components/schemas/StaffingGlance',
          },
          steps: {
            type: 'array',
            description: 'The arithmetic, one English sentence a step.',
            items: {
              type: 'string',
            },
          },
          areas: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/StaffingArea',
            },
          },
          held: {
            type: 'array',
            items: {
              type: 'object',
              required: ['dualHat', 'areas'],
              additionalProperties: false,
              properties: {
                person: {
                  $ref: '#/components/schemas/Named',
                },
                dualHat: {
                  type: 'boolean',
                },
                areas: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/ItemName',
                  },
                },
              },
            },
          },
          positions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/OpenPosition',
            },
          },
          sourcing: {
            type: 'array',
            description:
              'The ways, each with what to look for; those asked for first.',
            items: {
              $ref: '#/components/schemas/SourcingAdvice',
            },
          },
          hidden: {
            type: 'boolean',
            description:
              'There are areas that the caller may not read; their names are left out.',
          },
        },
      },
      StaffingAreaPage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/StaffingArea',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      StaffingArea: {
        type: 'object',
        required: [
          'major',
          'need',
          'because',
          'capabilities',
          'units',
          'consumerTeams',
          'consumerProducts',
          'teams',
          'likely',
          'managers',
        ],
        additionalProperties: false,
        properties: {
          told: {
            $ref: '#/components/schemas/ToldTexts',
          },
          item: {
            description: 'Left out where the caller may not read it.',
            $ref: '#/components/schemas/ItemName',
          },
          major: {
            type: 'boolean',
          },
          because: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          carriedBy: {
            $ref: '#/components/schemas/ItemName',
          },
          need: {
            type: 'integer',
          },
          teams: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          consumerTeams: {
            type: 'integer',
          },
          consumerProducts: {
            type: 'integer',
          },
          capabilities: {
            type: 'integer',
          },
          units: {
            type: 'integer',
          },
          managers: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          likely: {
            type: 'boolean',
          },
          raised: {
            type: 'array',
            description: 'Titles of signals raised there.',
            items: {
              type: 'string',
            },
          },
        },
      },
      OpenPosition: {
        type: 'object',
        required: ['first', 'second', 'because'],
        additionalProperties: false,
        properties: {
          told: {
            $ref: '#/components/schemas/ToldTexts',
          },
          area: {
            $ref: '#/components/schemas/ItemName',
          },
          first: {
            $ref: '#/components/schemas/SourcingWay',
          },
          second: {
            $ref: '#/components/schemas/SourcingWay',
          },
          because: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
      },
      SourcingWay: {
        type: 'string',
        enum: ['internal', 'external', 'interim'],
      },
      SourcingAdvice: {
        type: 'object',
        required: ['way', 'title', 'when', 'lookFor', 'whereToLook', 'risks'],
        additionalProperties: false,
        properties: {
          way: {
            $ref: '#/components/schemas/SourcingWay',
          },
          title: {
            type: 'string',
          },
          when: {
            type: 'string',
          },
          lookFor: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          whereToLook: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          risks: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
      },
      Addition: {
        type: 'object',
        required: [
          'code',
          'title',
          'text',
          'edits',
          'missing',
          'of',
          'opens',
          'examples',
        ],
        additionalProperties: false,
        properties: {
          told: {
            $ref: '#/components/schemas/ToldTexts',
          },
          code: {
            type: 'string',
          },
          title: {
            type: 'string',
            description: 'What to do.',
          },
          text: {
            type: 'string',
            description: 'What it would open, in a sentence.',
          },
          edits: {
            type: 'integer',
          },
          missing: {
            type: 'integer',
          },
          of: {
            type: 'integer',
          },
          opens: {
            type: 'array',
            description: 'Titles of indicators that could then be judged.',
            items: {
              type: 'string',
            },
          },
          examples: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          yaml: {
            type: 'string',
          },
        },
      },
      Opportunity: {
        type: 'object',
        required: ['id', 'kind', 'topic', 'text', 'products', 'teams', 'units'],
        additionalProperties: false,
        properties: {
          told: {
            $ref: '#/components/schemas/ToldTexts',
          },
          id: {
            type: 'string',
          },
          kind: {
            type: 'string',
            enum: [
              'look-alikes-over-products',
              'same-private-resource',
              'missing-target',
              'unserved-need',
            ],
          },
          topic: {
            type: 'string',
          },
          text: {
            type: 'string',
          },
          target: {
            $ref: '#/components/schemas/Named',
          },
          products: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ItemName',
            },
          },
          teams: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          units: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          platform: {
            description: 'That could take it on.',
            $ref: '#/components/schemas/ItemName',
          },
        },
      },
      OpportunityPage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Opportunity',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      PlatformProfile: {
        type: 'object',
        description: 'What a platform is made of.',
        required: ['charter', 'qualities', 'styles', 'workWith'],
        additionalProperties: false,
        properties: {
          charter: {
            type: 'array',
            description:
              'The five questions, in their order; found or missing.',
            items: {
              $ref: '#/components/schemas/CharterFact',
            },
          },
          qualities: {
            type: 'array',
            description:
              'What the documents ask of a platform, each as a sentence.',
            items: {
              $ref: '#/components/schemas/Quality',
            },
          },
          styles: {
            type: 'array',
            description: 'Interface styles of its APIs.',
            items: {
              type: 'object',
              required: ['style', 'apis'],
              additionalProperties: false,
              properties: {
                style: {
                  type: 'string',
                },
                apis: {
                  type: 'integer',
                },
              },
            },
          },
          workWith: {
            $ref: '#/components/schemas/Links',
          },
        },
      },
      CharterFact: {
        type: 'object',
        required: ['id', 'question', 'found'],
        additionalProperties: false,
        properties: {
          told: {
            $ref: '#/components/schemas/ToldTexts',
          },
          id: {
            type: 'string',
            enum: ['for-whom', 'why', 'what', 'how-to-get', 'how-measured'],
          },
          question: {
            type: 'string',
          },
          found: {
            type: 'boolean',
          },
          answer: {
            type: 'string',
          },
          entity: {
            $ref: '#/components/schemas/Named',
          },
          yaml: {
            type: 'string',
            description: 'A line that would say it.',
          },
        },
      },
      Quality: {
        type: 'object',
        required: ['id', 'title', 'text'],
        additionalProperties: false,
        properties: {
          told: {
            $ref: '#/components/schemas/ToldTexts',
          },
          id: {
            type: 'string',
            enum: [
              'reach',
              'critical',
              'self-service',
              'ecosystem',
              'consistency',
            ],
          },
          title: {
            type: 'string',
          },
          text: {
            type: 'string',
          },
          watch: {
            type: 'boolean',
            description: 'Worth a look.',
          },
          known: {
            type: 'boolean',
            description: 'False where the catalog says too little.',
          },
          examples: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
        },
      },
      MyPlatforms: {
        type: 'object',
        required: ['platforms'],
        additionalProperties: false,
        properties: {
          since: {
            type: 'string',
            description: 'Day from which changes are told.',
          },
          platforms: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MyPlatform',
            },
          },
        },
      },
      MyPlatform: {
        type: 'object',
        required: [
          'item',
          'because',
          'gained',
          'lost',
          'lookAlikes',
          'hardSurfaces',
          'gaps',
          'gapTotal',
          'next',
        ],
        additionalProperties: false,
        properties: {
          item: {
            $ref: '#/components/schemas/ItemSummary',
          },
          because: {
            type: 'string',
            enum: ['manager', 'owner'],
          },
          gained: {
            type: 'array',
            description: 'Consumers (items) first seen since.',
            items: {
              $ref: '#/components/schemas/ItemName',
            },
          },
          lost: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ItemName',
            },
          },
          historyKnown: {
            type: 'boolean',
          },
          lookAlikes: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Finding',
            },
          },
          hardSurfaces: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Finding',
            },
          },
          gaps: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Gap',
            },
          },
          gapTotal: {
            type: 'integer',
          },
          signals: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/SignalSummary',
            },
          },
          next: {
            type: 'array',
            description: 'Three next actions at most.',
            items: {
              $ref: '#/components/schemas/NextAction',
            },
          },
        },
      },
      NextAction: {
        type: 'object',
        required: ['title', 'why'],
        additionalProperties: false,
        properties: {
          told: {
            $ref: '#/components/schemas/ToldTexts',
          },
          title: {
            type: 'string',
          },
          why: {
            type: 'string',
          },
          finding: {
            $ref: '#/components/schemas/Finding',
          },
          gap: {
            $ref: '#/components/schemas/Gap',
          },
        },
      },
      History: {
        type: 'object',
        required: ['scope', 'days'],
        additionalProperties: false,
        properties: {
          scope: {
            $ref: '#/components/schemas/ScopeName',
          },
          days: {
            type: 'array',
            items: {
              type: 'object',
              required: ['day', 'numbers'],
              additionalProperties: false,
              properties: {
                day: {
                  type: 'string',
                },
                numbers: {
                  type: 'object',
                  description:
                    'Such as units.platform, items.product, capabilities, signal.<id> (0 unknown, 1 clear, 2 watch, 3 raised), gaps.open.',
                  additionalProperties: {
                    type: 'number',
                  },
                },
              },
            },
          },
        },
      },
      DecisionSubject: {
        type: 'string',
        enum: ['signal', 'finding', 'gap', 'role'],
      },
      DecisionValue: {
        type: 'string',
        enum: ['acknowledged', 'snoozed', 'exempt', 'disputed'],
      },
      NewDecision: {
        type: 'object',
        required: ['kind', 'subject', 'value', 'reason'],
        additionalProperties: false,
        properties: {
          kind: {
            $ref: '#/components/schemas/DecisionSubject',
          },
          subject: {
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
          value: {
            $ref: '#/components/schemas/DecisionValue',
          },
          reason: {
            type: 'string',
            minLength: 1,
            maxLength: 1000,
          },
          until: {
            type: 'string',
            format: 'date',
            description:
              'Day on which it ends; required for snoozed, allowed for the others.',
          },
          role: {
            type: 'string',
            description: 'For disputed; what it should be.',
            enum: ['product', 'platform', 'mixed', 'outside'],
          },
        },
      },
      Decision: {
        type: 'object',
        required: [
          'id',
          'kind',
          'subject',
          'value',
          'reason',
          'createdAt',
          'active',
        ],
        additionalProperties: false,
        properties: {
          id: {
            type: 'integer',
          },
          kind: {
            $ref: '#/components/schemas/DecisionSubject',
          },
          subject: {
            type: 'string',
          },
          value: {
            $ref: '#/components/schemas/DecisionValue',
          },
          role: {
            type: 'string',
            enum: ['product', 'platform', 'mixed', 'outside'],
          },
          reason: {
            type: 'string',
          },
          author: {
            $ref: '#/components/schemas/Named',
          },
          createdAt: {
            type: 'string',
            format: 'date-time',
          },
          until: {
            type: 'string',
            format: 'date',
          },
          undoneAt: {
            type: 'string',
            format: 'date-time',
          },
          undoneBy: {
            $ref: '#/components/schemas/Named',
          },
          active: {
            type: 'boolean',
          },
          mayUndo: {
            type: 'boolean',
          },
        },
      },
      DecisionList: {
        type: 'object',
        required: ['items', 'mayDecide'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Decision',
            },
          },
          mayDecide: {
            type: 'boolean',
          },
        },
      },
      TeamMatrix: {
        type: 'object',
        required: ['platforms', 'teams', 'cells', 'more', 'coverage'],
        additionalProperties: false,
        properties: {
          platforms: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ItemName',
            },
          },
          teams: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          cells: {
            type: 'array',
            items: {
              type: 'object',
              required: ['team', 'platform', 'uses'],
              additionalProperties: false,
              properties: {
                team: {
                  type: 'string',
                  description: 'Ref.',
                },
                platform: {
                  type: 'string',
                  description: 'Item id.',
                },
                uses: {
                  type: 'integer',
                  description: 'Uses between units.',
                },
              },
            },
          },
          more: {
            type: 'object',
            required: ['platforms', 'teams'],
            additionalProperties: false,
            properties: {
              platforms: {
                type: 'integer',
              },
              teams: {
                type: 'integer',
              },
            },
          },
          coverage: {
            type: 'number',
          },
        },
      },
      FoundationNotice: {
        type: 'object',
        required: ['kind', 'entity', 'consumerTeams', 'mine', 'mineTotal'],
        additionalProperties: false,
        properties: {
          kind: {
            type: 'string',
            enum: ['deprecated', 'not-registered', 'no-owner', 'experimental'],
          },
          entity: {
            $ref: '#/components/schemas/Named',
          },
          owner: {
            $ref: '#/components/schemas/Named',
          },
          consumerTeams: {
            description: "Teams that use it, the caller's among them.",
            $ref: '#/components/schemas/Count',
          },
          mine: {
            type: 'array',
            description: 'Units of the caller that use it, at most five.',
            items: {
              $ref: '#/components/schemas/Named',
            },
          },
          mineTotal: {
            type: 'integer',
          },
        },
      },
      FoundationNoticePage: {
        type: 'object',
        required: ['items', 'total'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/FoundationNotice',
            },
          },
          total: {
            type: 'integer',
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      RoleChanges: {
        type: 'object',
        required: ['version', 'complete', 'changes'],
        additionalProperties: false,
        properties: {
          version: {
            type: 'integer',
            minimum: 0,
          },
          complete: {
            type: 'boolean',
            description: 'The changes are all roles, not a difference.',
          },
          changes: {
            type: 'array',
            description: 'Most used first.',
            items: {
              type: 'object',
              required: ['ref', 'role', 'declared'],
              additionalProperties: false,
              properties: {
                ref: {
                  type: 'string',
                },
                role: {
                  $ref: '#/components/schemas/Role',
                },
                declared: {
                  type: 'boolean',
                },
              },
            },
          },
        },
      },
    },
  },
} as const;
