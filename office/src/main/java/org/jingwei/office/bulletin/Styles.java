package org.jingwei.office.bulletin;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheet and the table of fonts, which names what Word may take where a font is missing. */
final class Styles {

    private Styles() {}

    static String xml(String namespaces) {
        return "<w:styles" + namespaces + "><w:docDefaults><w:rPrDefault><w:rPr>" + Style.fonts(Style.Font.FANGSONG)
                + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
                + "<w:pPr><w:widowControl w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/><w:jc w:val=\"both\"/></w:pPr><w:rPr><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr></w:style>"
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>"
                + "<w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/>"
                + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Footer\"><w:name w:val=\"footer\"/><w:basedOn w:val=\"Normal\"/>"
                + "<w:pPr><w:snapToGrid w:val=\"0\"/></w:pPr><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:style>"
                + Stream.of(Style.values()).map(Style::xml).collect(Collectors.joining()) + "</w:styles>";
    }

    static String fontTable(String namespaces) {
        return "<w:fonts" + namespaces + ">" + font("仿宋_GB2312", "仿宋", "modern") + font("楷体_GB2312", "楷体", "modern")
                + font("方正小标宋简体", "方正小标宋_GBK", "script") + font("黑体", "SimHei", "modern") + font("宋体", "SimSun", "auto")
                + "</w:fonts>";
    }

    private static String font(String name, String otherwise, String family) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + otherwise
                + "\"/><w:charset w:val=\"86\"/><w:family w:val=\"" + family + "\"/></w:font>";
    }
}
