import type { Position } from 'geojson';

type Ring = readonly Position[];
type Polygons = readonly (readonly Ring[])[];

const TURN = 2 * Math.PI;
const list = <T>(count: number, item: (i: number) => T): T[] =>
  Array.from({ length: Math.max(1, Math.floor(count)) }, (_, i) => item(i));
const around = (angle: number, radius: number): Position => [
  30 + radius * Math.cos(angle),
  50 + radius * Math.sin(angle),
];
const box = (west: number, south: number, width: number, height = width): Ring => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
];

/** Teeth beside each other on a bar below. */
function comb(teeth: number): Position[] {
  const wide = 1 / Math.floor(teeth);
  return [
    ...list(teeth, (i): Position[] => {
      const x = 30 + i * wide;
      return [
        [x, 50],
        [x, 51],
        [x + wide / 2, 51],
        [x + wide / 2, 50.0001],
      ];
    }).flat(),
    [31, 49.9],
    [30, 49.9],
  ];
}

const tilted = (ring: Ring): Ring =>
  ring.map(([x, y]) => [
    30 + 0.8 * (x - 30) - 0.6 * (y - 50),
    50 + 0.6 * (x - 30) + 0.8 * (y - 50),
  ]);

function star(points: number, step: number): Ring {
  return list(points, (i) => around((TURN * ((i * step) % points)) / points, 1));
}

const tiles = (count: number, size: number): Ring[] => {
  const columns = Math.ceil(Math.sqrt(count));
  const side = 10 / columns;
  return list(count, (i) => box((i % columns) * side, Math.floor(i / columns) * side, size * side));
};

const coast = (vertices: number, radius = 1): Ring =>
  list(vertices, (i) => {
    const angle = (TURN * i) / Math.floor(vertices);
    const bays = 0.1 * Math.sin(7 * angle) + 0.03 * Math.sin(53 * angle);
    return around(angle, radius * (1 + bays + 0.01 * Math.sin(997 * angle)));
  });

function koch(levels: number): Ring {
  let ring: Position[] = [around(0, 1), around(-TURN / 3, 1), around(TURN / 3, 1)];
  for (let level = 0; level < levels; level++) {
    ring = ring.flatMap(([x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length];
      const [dx, dy] = [(nextX - x) / 3, (nextY - y) / 3];
      const tip: Position = [
        x + 1.5 * dx - (Math.sqrt(3) / 2) * dy,
        y + 1.5 * dy + (Math.sqrt(3) / 2) * dx,
      ];
      return [[x, y], [x + dx, y + dy], tip, [x + 2 * dx, y + 2 * dy]];
    });
  }
  return ring;
}

function spiral(vertices: number): Ring {
  const half = Math.floor(vertices / 2);
  const arm = (shift: number) =>
    list(half, (i) => around((TURN * i) / 50, (i + shift) / half + 1e-3));
  return [...arm(0), ...arm(25).reverse()];
}

/** Triangles whose long sides pass close by one place. */
const slivers = (count: number, width: number): Polygons =>
  list(count, (i) => {
    const angle = (Math.PI * i) / count;
    return [[around(angle, 1), around(angle, -1), around(angle + width / count, -1)]];
  });

/**
 * Polygons of about so many vertices, without closing positions. All can be measured in time that
 * grows little faster than they do.
 */
export const EASY_PATTERNS: Readonly<Record<string, (vertices: number) => Polygons>> = {
  'a dense coast': (n) => [[coast(n)]],
  'a snowflake': (n) => [[koch(Math.round(Math.log(n / 3) / Math.log(4)))]],
  'a dense island far from another': (n) => [[coast(n, 1e-3)], [box(-120, -30, 1)]],
  'a comb': (n) => [[comb(n / 4)]],
  'a comb far from an island': (n) => [[comb(n / 4)], [box(-120, -30, 1)]],
  'combs that hold each other': (n) => {
    const teeth = Math.floor(n / 8);
    const other = comb(teeth).map(([x, y]): Position => [x + 0.75 / teeth, 101.2 - y]);
    return [[comb(teeth)], [other.map(([x, y]) => [x - 0.1 / teeth, y])]];
  },
  'a spiral': (n) => [[spiral(n)]],
  'a pentagram, refined': (n) => [
    [
      star(5, 2).flatMap(([x, y], i, ring) => {
        const [nextX, nextY] = ring[(i + 1) % 5];
        return list(n / 5, (k): Position => {
          const t = k / Math.max(1, Math.floor(n / 5));
          return [x + t * (nextX - x), y + t * (nextY - y)];
        });
      }),
    ],
  ],
  'triangles around one vertex': (n) => {
    const count = Math.floor(n / 3);
    return list(count, (i) => [
      [[30, 50], around((TURN * i) / count, 1), around((TURN * (i + 0.5)) / count, 1)],
    ]);
  },
  'many parts': (n) => tiles(n / 4, 0.5).map((tile) => [tile]),
  'many parts that touch': (n) => tiles(n / 4, 1).map((tile) => [tile]),
  'many holes': (n) => [[box(-1, -1, 12), ...tiles(n / 4, 0.5)]],
  'a chain of squares': (n) => {
    const side = 100 / Math.floor(n / 4);
    return list(n / 4, (i) => [box(side * i, 50, side)]);
  },
  'strips over one another': (n) => {
    const high = 1 / Math.floor(n / 4);
    return list(n / 4, (i) => [box(30, 50 + i * high, 10, high / 2)]);
  },
  'spikes there and back': (n) => [
    [
      [
        ...list(n, (i): Position => {
          const x = 30 + (3 * Math.floor(i / 3)) / n;
          return [x, i % 3 === 1 ? 51 : 50];
        }),
        [31, 49],
        [30, 49],
      ],
    ],
  ],
  'a zigzag over the antimeridian': (n) => [
    [
      [
        ...list(n / 2, (i): Position => [i % 2 ? 179.5 : -179.5, 60 + (20 * i) / n]),
        ...list(n / 2, (i): Position => [-170, 70 - (20 * i) / n]),
      ],
    ],
  ],
  'vertices repeated': (n) => [[coast(n / 8).flatMap((position) => list(8, () => position))]],
};

/** What meets, or lies over itself, by the square of its size. */
export const INTRICATE_PATTERNS: Readonly<Record<string, (vertices: number) => Polygons>> = {
  'a star of which every line crosses every other': (n) => {
    const points = 2 * Math.floor(n / 2) + 1;
    return [[star(points, (points - 1) / 2)]];
  },
  'combs crossed like a grid': (n) => {
    const teeth = comb(n / 8);
    return [[teeth], [teeth.map(([x, y]) => [y - 20, x + 20])]];
  },
  'zigzags crossed': (n) => [
    [
      [
        ...list(n / 2, (i): Position => [30 + (i % 2), 50 + i / n]),
        ...list(n / 2, (i): Position => [30.5 + i / n / 2, 49 + (i % 2) * 3]),
      ],
    ],
  ],
  'slivers through one cell': (n) => slivers(n / 3, 1e-6),
  'squares in squares': (n) => {
    const step = 10 / Math.floor(n / 4);
    return list(n / 4, (i) => [box(30 - step * (i + 1), 50 - step * (i + 1), 2 * step * (i + 1))]);
  },
  'rings round the pole': (n) =>
    list(n / 8, (i) => [list(8, (k): Position => [45 * k - 180, 89 - (240 * i) / n])]),
  'all vertices on one parallel': (n) => [
    [list(n, (i): Position => [30 + ((i * 7919) % n) / n, 50])],
  ],
  'all vertices on one slanting line': (n) => [
    [list(n, (i): Position => [30 + ((i * 7919) % n) / n, 50 + (0.37 * ((i * 7919) % n)) / n])],
  ],
  'all vertices in three places': (n) => [
    [list(n, (i): Position => (i % 3 > 0 ? [30, 50 + (i % 3)] : [31 + (i % 2), 50]))],
  ],
  'a ring run through again and again': (n) => [[list(n, (i) => around((TURN * i) / 50, 1))]],
  'parts on one base': (n) =>
    list(n / 4, (i) => [
      [
        [30, 50],
        [31, 50],
        [31, 51 + i / n],
        [30, 51 + i / n],
      ],
    ]),
  'a comb aslant': (n) => [[tilted(comb(n / 4))]],
  'slivers side by side, aslant': (n) => {
    const step = 3 / n;
    return list(n / 3, (i) => [
      [
        [30 + i * step, 50 - i * step],
        [40 + i * step, 60 - i * step],
        [40 + (i + 0.3) * step, 60 - (i + 0.3) * step],
      ],
    ]);
  },
};

/** As GeoJSON, with closing positions. */
export const multiPolygon = (polygons: Polygons) => ({
  type: 'MultiPolygon',
  coordinates: polygons.map((rings) => rings.map((ring) => [...ring, ring[0]])),
});
