package org.jingwei.reading.fact;

/** Tells names of places from nouns that merely end like one (平安镇; not 开发区, 超市). */
final class Places {

    private static final String ENDS = "市县区州旗镇乡";
    private static final String[] NOT = {
        "园区", "景区", "社区", "小区", "灌区", "库区", "林区", "校区", "城区", "地区", "山区", "矿区", "片区", "示范区", "试验区", "开发区", "功能区", "保护区",
        "超市", "城市", "上市", "门市", "都市", "全市", "全县", "全区", "全州", "全镇", "全乡", "我市", "我县", "我区", "本市", "入市", "楼市", "股市", "各县", "各市", "各区", "各乡", "乡镇", "村镇", "城镇"
    };
    private static final int LONGEST = 7;

    private Places() {}

    static boolean isPlace(String name) {
        if (name.length() < 2 || name.length() > LONGEST) {
            return false;
        }
        boolean ends = ENDS.indexOf(name.charAt(name.length() - 1)) >= 0 || name.endsWith("街道");
        if (!ends) {
            return false;
        }
        for (String not : NOT) {
            if (name.endsWith(not)) {
                return false;
            }
        }
        return true;
    }
}
