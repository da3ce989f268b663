package org.jingwei.core.term;

import java.util.Optional;

/** The rungs of local government, from the nation down to the village. */
public enum RegionLevel {
    NATION("全国", 1),
    /** 省, 自治区, 直辖市. */
    PROVINCE("省", 2),
    /** 地级市, 自治州, 盟. */
    PREFECTURE("市", 3),
    /** 县, 县级市, 市辖区, 旗. */
    COUNTY("县", 4),
    /** 开发区, 高新区, 新区: a zone with an economy of its own outside the ladder. */
    ZONE("开发区", 5),
    /** 乡, 镇, 街道. */
    TOWNSHIP("乡镇", 6),
    VILLAGE("村", 7);

    private final String label;
    private final int rung;

    RegionLevel(String label, int rung) {
        this.label = label;
        this.rung = rung;
    }

    /**
     * The level of a printed name: that of the region tree where the name is known, otherwise what its ending tells
     * ({@code region-levels.csv}), so that a masked name (XX市, 某省) has one too. A 市 that the tree does not know is
     * taken for a prefecture. Nothing where the wording does not tell: 全区, 城区, 县区.
     */
    public static Optional<RegionLevel> of(String printedName) {
        return RegionLevels.STANDARD.of(printedName.strip());
    }

    /** Whether this level governs the other. A zone stands between county and township. */
    public boolean above(RegionLevel other) {
        return rung < other.rung;
    }

    /** The level's name on Chinese pages. */
    public String label() {
        return label;
    }
}
