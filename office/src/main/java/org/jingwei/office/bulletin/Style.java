package org.jingwei.office.bulletin;

/** The kinds of paragraph of an official document, each a style of the Word file with its clause in GB/T 9704-2012. */
enum Style {
    /** 7.3.3: 三号仿宋, two characters in. */
    BODY(
            "JwBody",
            "公文正文",
            Font.FANGSONG,
            PageLayout.SIZE_3,
            "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/><w:jc w:val=\"both\"/>"),
    /** 7.3.1: 二号小标宋, centred. */
    TITLE("JwTitle", "公文标题", Font.XIAOBIAOSONG, PageLayout.SIZE_2, "<w:jc w:val=\"center\"/>"),
    /** 7.3.2: 三号仿宋, at the left margin. */
    PLAIN("JwPlain", "公文顶格", Font.FANGSONG, PageLayout.SIZE_3, "<w:jc w:val=\"both\"/>"),
    HEADING_1("JwHeading1", "公文一级标题", Font.HEITI, PageLayout.SIZE_3, Style.HEADING),
    HEADING_2("JwHeading2", "公文二级标题", Font.KAITI, PageLayout.SIZE_3, Style.HEADING),
    HEADING_3("JwHeading3", "公文三级标题", Font.FANGSONG, PageLayout.SIZE_3, Style.HEADING),
    HEADING_4("JwHeading4", "公文四级标题", Font.FANGSONG, PageLayout.SIZE_3, Style.HEADING),
    /** 7.2.4: red, centred; the size is the office's choice. */
    RED_HEAD("JwRedHead", "公文发文机关标志", Font.XIAOBIAOSONG, 88, "<w:jc w:val=\"center\"/>"),
    CENTRED("JwCentred", "公文居中", Font.FANGSONG, PageLayout.SIZE_3, "<w:jc w:val=\"center\"/>"),
    SIGNATURE("JwSignature", "公文落款", Font.FANGSONG, PageLayout.SIZE_3, "<w:jc w:val=\"right\"/>"),
    /** 7.4.2: 四号仿宋, one character in on either side. */
    COPIES(
            "JwCopies",
            "公文抄送",
            Font.FANGSONG,
            PageLayout.SIZE_4,
            "<w:ind w:left=\"280\" w:right=\"280\"/><w:jc w:val=\"both\"/>"),
    TABLE_TITLE("JwTableTitle", "公文表题", Font.HEITI, PageLayout.SIZE_SMALL_4 + 4, "<w:jc w:val=\"center\"/>"),
    TABLE_UNIT("JwTableUnit", "公文表单位", Font.FANGSONG, PageLayout.SIZE_SMALL_4, "<w:jc w:val=\"right\"/>"),
    TABLE_HEADER("JwTableHeader", "公文表头", Font.HEITI, PageLayout.SIZE_SMALL_4, "<w:jc w:val=\"center\"/>"),
    TABLE_TEXT("JwTableText", "公文表文字", Font.FANGSONG, PageLayout.SIZE_SMALL_4, "<w:jc w:val=\"left\"/>"),
    TABLE_FIGURE("JwTableFigure", "公文表数字", Font.FANGSONG, PageLayout.SIZE_SMALL_4, "<w:jc w:val=\"right\"/>");

    private static final String HEADING = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/><w:jc w:val=\"both\"/>";

    /** Fonts by the names that offices have installed. */
    enum Font {
        FANGSONG("仿宋_GB2312"),
        KAITI("楷体_GB2312"),
        HEITI("黑体"),
        XIAOBIAOSONG("方正小标宋简体");

        private final String word;

        Font(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final String id;
    private final String title;
    private final Font font;
    private final int size;
    private final String paragraph;

    Style(String id, String title, Font font, int size, String paragraph) {
        this.id = id;
        this.title = title;
        this.font = font;
        this.size = size;
        this.paragraph = paragraph;
    }

    String id() {
        return id;
    }

    static Style heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    boolean isOfTable() {
        return id.startsWith("JwTable");
    }

    String xml() {
        String outline = id.startsWith("JwHeading") ? "<w:keepNext/>" : "";
        String level = id.startsWith("JwHeading")
                ? "<w:outlineLvl w:val=\"" + (id.charAt(id.length() - 1) - '1') + "\"/>"
                : "";
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + title
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + outline
                + (isOnGrid() ? "" : "<w:snapToGrid w:val=\"0\"/>") + spacing() + paragraph + level + "</w:pPr><w:rPr>"
                + fonts(font) + (isOnGrid() ? "" : "<w:snapToGrid w:val=\"0\"/>")
                + (this == RED_HEAD ? "<w:color w:val=\"FF0000\"/>" : "")
                + (isOnGrid() ? "<w:spacing w:val=\"" + PageLayout.CONDENSED + "\"/>" : "") + "<w:sz w:val=\"" + size
                + "\"/><w:szCs w:val=\"" + size
                + "\"/></w:rPr></w:style>";
    }

    /** What is larger or smaller than 三号 keeps its own measure. */
    private boolean isOnGrid() {
        return size == PageLayout.SIZE_3;
    }

    private String spacing() {
        if (this == RED_HEAD) {
            return spacing(PageLayout.HEAD_ABOVE, PageLayout.HEAD_LINE);
        }
        if (this == TITLE) {
            return spacing(0, PageLayout.TITLE_LINE);
        }
        return spacing(0, isOfTable() ? PageLayout.TABLE_LINE : PageLayout.LINE);
    }

    private static String spacing(int above, int line) {
        return "<w:spacing w:before=\"" + above + "\" w:after=\"0\" w:line=\"" + line + "\" w:lineRule=\"exact\"/>";
    }

    static String fonts(Font font) {
        return "<w:rFonts w:ascii=\"" + font.word + "\" w:hAnsi=\"" + font.word + "\" w:eastAsia=\"" + font.word
                + "\" w:cs=\"" + font.word + "\"/>";
    }
}
