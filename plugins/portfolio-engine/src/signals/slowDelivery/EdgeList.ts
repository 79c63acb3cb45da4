import { buildRelationEdges } from '../../graph/adjacency';
import { RelationEdges } from '../../model';

/** Edges one by one, with repeats. */
export class EdgeList {
  readonly #sources: Uint32Array;
  readonly #targets: Uint32Array;
  #length = 0;

  constructor(room: number) {
    this.#sources = new Uint32Array(room);
    this.#targets = new Uint32Array(room);
  }

  add(source: number, target: number): void {
    this.#sources[this.#length] = source;
    this.#targets[this.#length] = target;
    this.#length++;
  }

  build(nodes: number): Generator<void, RelationEdges> {
    return buildRelationEdges({
      nodes,
      sources: this.#sources.subarray(0, this.#length),
      targets: this.#targets.subarray(0, this.#length),
    });
  }
}
