package org.jingwei.app.web.sdmx;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the structures: the flow, the data structure with its concepts, the code lists. */
final class Structures {

    private static final String STRUCTURE = "mes:Structure";
    private static final String STRUCTURES = "mes:Structures";

    private final String prepared;

    Structures(String prepared) {
        this.prepared = prepared;
    }

    String flows() {
        Markup xml =
                new Markup().message("Structure", prepared).open(STRUCTURES).open("str:Dataflows");
        xml.open("str:Dataflow", identity(Markup.FLOW)).name("经纬台账：指标数据").open("str:Structure");
        reference(xml, Markup.STRUCTURE, "datastructure", "DataStructure");
        return end(xml.close("str:Structure").close("str:Dataflow").close("str:Dataflows"));
    }

    /** @param related whether the code lists and concepts that it refers to come with it */
    String structure(Codes codes, boolean related) {
        Markup xml = new Markup().message("Structure", prepared).open(STRUCTURES);
        if (related) {
            xml.open("str:Codelists");
            for (Dimension dimension : Dimension.values()) {
                list(xml, codes, dimension);
            }
            xml.close("str:Codelists");
            concepts(xml);
        }
        xml.open("str:DataStructures").open("str:DataStructure", identity(Markup.STRUCTURE));
        xml.name("经纬台账的指标数据").open("str:DataStructureComponents");
        xml.open("str:DimensionList", Map.of("id", "DimensionDescriptor"));
        for (Dimension dimension : Dimension.values()) {
            xml.open("str:Dimension", ordered("id", dimension.name(), "position", "" + (dimension.ordinal() + 1)));
            concept(xml, dimension.name());
            xml.open("str:LocalRepresentation").open("str:Enumeration");
            reference(xml, dimension.list(), "codelist", "Codelist");
            xml.close("str:Enumeration").close("str:LocalRepresentation").close("str:Dimension");
        }
        xml.open("str:TimeDimension", ordered("id", "TIME_PERIOD", "position", "" + (Dimension.values().length + 1)));
        concept(xml, "TIME_PERIOD");
        xml.open("str:LocalRepresentation").empty("str:TextFormat", Map.of("textType", "ObservationalTimePeriod"));
        xml.close("str:LocalRepresentation").close("str:TimeDimension").close("str:DimensionList");
        xml.open("str:AttributeList", Map.of("id", "AttributeDescriptor"));
        for (Attribute attribute : Attribute.values()) {
            xml.open("str:Attribute", ordered("id", attribute.name(), "assignmentStatus", "Conditional"));
            concept(xml, attribute.name());
            xml.open("str:LocalRepresentation").empty("str:TextFormat", Map.of("textType", "String"));
            xml.close("str:LocalRepresentation").open("str:AttributeRelationship");
            xml.empty("str:PrimaryMeasure", Map.of())
                    .close("str:AttributeRelationship")
                    .close("str:Attribute");
        }
        xml.close("str:AttributeList").open("str:MeasureList", Map.of("id", "MeasureDescriptor"));
        xml.open("str:PrimaryMeasure", Map.of("id", "OBS_VALUE"));
        concept(xml, "OBS_VALUE");
        xml.close("str:PrimaryMeasure").close("str:MeasureList").close("str:DataStructureComponents");
        return end(xml.close("str:DataStructure").close("str:DataStructures"));
    }

    String list(Codes codes, Dimension dimension) {
        Markup xml =
                new Markup().message("Structure", prepared).open(STRUCTURES).open("str:Codelists");
        list(xml, codes, dimension);
        return end(xml.close("str:Codelists"));
    }

    private static void list(Markup xml, Codes codes, Dimension dimension) {
        xml.open("str:Codelist", identity(dimension.list())).name(dimension.shown());
        codes.list(dimension)
                .forEach((code, name) ->
                        xml.open("str:Code", Map.of("id", code)).name(name).close("str:Code"));
        xml.close("str:Codelist");
    }

    private static void concepts(Markup xml) {
        xml.open("str:Concepts")
                .open("str:ConceptScheme", identity(Markup.CONCEPTS))
                .name("经纬的概念");
        for (Dimension dimension : Dimension.values()) {
            named(xml, dimension.name(), dimension.shown());
        }
        named(xml, "TIME_PERIOD", "时期");
        named(xml, "OBS_VALUE", "数值");
        for (Attribute attribute : Attribute.values()) {
            named(xml, attribute.name(), attribute.shown());
        }
        xml.close("str:ConceptScheme").close("str:Concepts");
    }

    private static void named(Markup xml, String id, String name) {
        xml.open("str:Concept", Map.of("id", id)).name(name).close("str:Concept");
    }

    private static void concept(Markup xml, String id) {
        xml.open("str:ConceptIdentity")
                .empty(
                        "Ref",
                        ordered(
                                "id",
                                id,
                                "maintainableParentID",
                                Markup.CONCEPTS,
                                "maintainableParentVersion",
                                Markup.VERSION,
                                "agencyID",
                                Markup.AGENCY,
                                "package",
                                "conceptscheme",
                                "class",
                                "Concept"))
                .close("str:ConceptIdentity");
    }

    private static void reference(Markup xml, String id, String in, String kind) {
        xml.empty(
                "Ref",
                ordered("id", id, "version", Markup.VERSION, "agencyID", Markup.AGENCY, "package", in, "class", kind));
    }

    private static Map<String, String> identity(String id) {
        return ordered("id", id, "agencyID", Markup.AGENCY, "version", Markup.VERSION);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ordered.put(pairs[i], pairs[i + 1]);
        }
        return ordered;
    }

    private static String end(Markup xml) {
        return xml.close(STRUCTURES).close(STRUCTURE).toString();
    }
}
