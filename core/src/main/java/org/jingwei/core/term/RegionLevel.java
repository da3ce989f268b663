package org.jingwei.core.term;

/** The rungs of local government, from the nation down to the village. */
public enum RegionLevel {
    NATION("全国"),
    /** 省, 自治区, 直辖市. */
    PROVINCE("省"),
    /** 地级市, 自治州, 盟. */
    PREFECTURE("市"),
    /** 县, 县级市, 市辖区, 旗. */
    COUNTY("县"),
    /** 开发区, 高新区, 新区: a zone with an economy of its own outside the ladder. */
    ZONE("开发区"),
    /** 乡, 镇, 街道. */
    TOWNSHIP("乡镇"),
    VILLAGE("村");

    private final String label;

    RegionLevel(String label) {
        this.label = label;
    }

    /** The level's name on Chinese pages. */
    public String label() {
        return label;
    }
}
