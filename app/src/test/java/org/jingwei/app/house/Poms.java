package org.jingwei.app.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the poms say. */
final class Poms {

    private static final String OURS = "org.jingwei";

    private Poms() {}

    /** An artifact as a pom names it. */
    private record Artifact(String group, String name, String type, String scope) {}

    /** The modules of the root pom, those of its profiles too. */
    static List<String> modules() {
        NodeList named = parse(Root.of("pom.xml")).getElementsByTagName("module");
        return elements(named).stream().map(Element::getTextContent).toList();
    }

    /** The rooms that are shipped: the modules outside the profiles. */
    static List<String> rooms() {
        return elements(parse(Root.of("pom.xml")).getElementsByTagName("module")).stream()
                .filter(module -> !isInside(module, "profile"))
                .map(Element::getTextContent)
                .toList();
    }

    /** The rooms of ours that a room's main code may import, as its pom lists them. */
    static Set<String> importsOf(String room) {
        Set<String> rooms = new TreeSet<>();
        for (Artifact artifact : artifacts(Root.of(room, "pom.xml"), "dependency")) {
            if (artifact.group.equals(OURS) && !artifact.type.equals("test-jar") && !artifact.scope.equals("test")) {
                rooms.add(artifact.name);
            }
        }
        return rooms;
    }

    /** Every library, plugin and tool that a pom names, as {@code group:artifact}. */
    static Set<String> thirdParties() {
        List<Path> poms = new ArrayList<>(List.of(Root.of("pom.xml")));
        modules().forEach(module -> poms.add(Root.of(module, "pom.xml")));
        Set<String> names = new TreeSet<>();
        Predicate<Artifact> foreign = artifact -> !artifact.group.equals(OURS);
        for (Path pom : poms) {
            for (String tag : List.of("dependency", "plugin", "path", "artifactItem")) {
                artifacts(pom, tag).stream()
                        .filter(foreign)
                        .forEach(artifact -> names.add(artifact.group + ":" + artifact.name));
            }
        }
        return names;
    }

    private static List<Artifact> artifacts(Path pom, String tag) {
        return elements(parse(pom).getElementsByTagName(tag)).stream()
                .filter(element -> !child(element, "artifactId").isEmpty())
                .map(Poms::artifact)
                .toList();
    }

    private static Artifact artifact(Element element) {
        String group = child(element, "groupId");
        return new Artifact(
                group.isEmpty() ? "org.apache.maven.plugins" : group,
                child(element, "artifactId"),
                child(element, "type"),
                child(element, "scope"));
    }

    private static String child(Element element, String tag) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(tag)) {
                return node.getTextContent().strip();
            }
        }
        return "";
    }

    private static boolean isInside(Node node, String tag) {
        for (Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
            if (up.getNodeName().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element parse(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(pom + " cannot be read", e);
        }
    }
}
