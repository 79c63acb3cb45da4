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
        required: ['ref', 'title', 'assessedAt', 'problems'],
        additionalProperties: false,
        properties: {
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
