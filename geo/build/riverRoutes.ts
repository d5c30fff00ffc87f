import type { Position } from 'geojson';

const KM_PER_DEGREE = 111.2;

function km([x0, y0]: Position, [x1, y1]: Position): number {
  const narrowing = Math.cos(((y0! + y1!) * Math.PI) / 360);
  return Math.hypot((x1! - x0!) * narrowing, y1! - y0!) * KM_PER_DEGREE;
}

/** A stretch of a source's line from one node to another. */
interface Edge {
  readonly to: number;
  readonly line: readonly Position[];
  readonly km: number;
}

/** Lines of a source that name no river, as a network. */
interface Network {
  readonly nodes: Position[];
  readonly edges: Edge[][];
}

export interface RouteOptions {
  /** Ends of lines that are nearer than this are the same place. */
  readonly joinKm: number;
  /** Longest gap of the source, at a lake or between two sheets, that a river may go across. */
  readonly bridgeKm: number;
}

/** A kilometre across a gap counts as many along a line. */
const BRIDGE_COST = 4;

/** For each position the vertex of all lines that is nearest. */
function nearestVertex(lines: readonly Position[][], position: Position): Position {
  let nearest = lines[0]![0]!;
  for (const vertex of lines.flat())
    if (km(vertex, position) < km(nearest, position)) nearest = vertex;
  return nearest;
}

/** The lines cut at every end of another one that lies on them, and at `stops`. */
function networkOf(
  lines: readonly Position[][],
  stops: readonly Position[],
  joinKm: number,
): Network {
  const network: Network = { nodes: [], edges: [] };
  const node = (position: Position) => {
    const known = network.nodes.findIndex((other) => km(other, position) < joinKm);
    if (known >= 0) return known;
    network.edges.push([]);
    return network.nodes.push(position) - 1;
  };
  const cuts = [...stops, ...lines.flatMap((line) => [line[0]!, line.at(-1)!])];
  for (const cut of cuts) node(cut);
  const isCut = (position: Position) => network.nodes.some((other) => km(other, position) < joinKm);
  for (const line of lines) {
    let start = 0;
    for (let i = 1; i < line.length; i++) {
      if (i < line.length - 1 && !isCut(line[i]!)) continue;
      const part = line.slice(start, i + 1);
      const [a, b] = [node(part[0]!), node(part.at(-1)!)];
      start = i;
      if (a === b) continue;
      const length = part.slice(1).reduce((sum, end, k) => sum + km(part[k]!, end), 0);
      network.edges[a]!.push({ to: b, line: part, km: length });
      network.edges[b]!.push({ to: a, line: part.toReversed(), km: length });
    }
  }
  return network;
}

/** The shortest way from one node to another along lines, across gaps where there is none. */
function shortest(network: Network, from: number, to: number, bridgeKm: number): Position[] {
  const { nodes, edges } = network;
  const cost = new Map([[from, 0]]);
  const cameBy = new Map<number, { node: number; edge: Edge }>();
  const open = new Set([from]);
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => (cost.get(b)! < cost.get(a)! ? b : a));
    open.delete(here);
    if (here === to) break;
    const step = (edge: Edge, weight: number) => {
      const total = cost.get(here)! + weight;
      if (total >= (cost.get(edge.to) ?? Infinity)) return;
      cost.set(edge.to, total);
      cameBy.set(edge.to, { node: here, edge });
      open.add(edge.to);
    };
    for (const edge of edges[here]!) step(edge, edge.km);
    nodes.forEach((other, i) => {
      const gap = km(nodes[here]!, other);
      if (i !== here && gap < bridgeKm)
        step({ to: i, line: [nodes[here]!, other], km: gap }, gap * BRIDGE_COST);
    });
  }
  const line: Position[] = [];
  for (let at = to; at !== from;) {
    const came = cameBy.get(at);
    if (!came) throw new Error(`no way from ${nodes[from]!.join()} to ${nodes[to]!.join()}`);
    line.unshift(...came.edge.line);
    at = came.node;
  }
  return line.filter((position, i) => i === 0 || String(position) !== String(line[i - 1]));
}

/**
 * Rivers out of lines without names: each is the way along the lines from its source by way of
 * places on it to its mouth.
 */
export function routesAlong(
  lines: readonly Position[][],
  ways: readonly (readonly Position[])[],
  { joinKm, bridgeKm }: RouteOptions,
): Position[][] {
  const stops = ways.map((way) => way.map((position) => nearestVertex(lines, position)));
  const network = networkOf(lines, stops.flat(), joinKm);
  const nodeAt = (position: Position) =>
    network.nodes.reduce(
      (best, other, i) => (km(other, position) < km(network.nodes[best]!, position) ? i : best),
      0,
    );
  return stops.map((way) =>
    way.slice(1).flatMap((stop, i) => shortest(network, nodeAt(way[i]!), nodeAt(stop), bridgeKm)),
  );
}
