package org.jingwei.office.audit;

import java.util.List;
import java.util.Optional;
import org.jingwei.office.markup.Element;
import org.jingwei.office.markup.Markup;
import org.jingwei.office.read.WordPiece;

/**
 * Where a run has to be cut so that a border falls between two characters. A run that is not plainly one (it holds a text box or
 * lies inside a formula or an alternative) is never cut: the border moves outwards. Thread-safe.
 */
final class RunBorders {

    private static final String PRESERVE = " xml:space=\"preserve\"";

    private final Markup part;

    RunBorders(Markup part) {
        this.part = part;
    }

    /** The border before a character of a piece. */
    Boundary before(WordPiece piece, int index) {
        Element element = part.element(piece.element());
        Optional<Element> run = run(element);
        if (run.isEmpty()) {
            return Boundary.outside(outermost(element).start());
        }
        return isInside(piece, element, index) ? inText(run.get(), element, index) : before(run.get(), element);
    }

    /** The border behind the first {@code index} characters of a piece. */
    Boundary after(WordPiece piece, int index) {
        Element element = part.element(piece.element());
        Optional<Element> run = run(element);
        if (run.isEmpty()) {
            return Boundary.outside(outermost(element).end());
        }
        return isInside(piece, element, index) ? inText(run.get(), element, index) : after(run.get(), element);
    }

    /** What has to stand in the start tag of a text that is cut, so that blanks at the cut are kept. */
    Optional<Boundary> blanksKept(WordPiece piece, int index) {
        Element element = part.element(piece.element());
        return run(element).isPresent()
                        && isInside(piece, element, index)
                        && element.written("xml:space").isEmpty()
                ? Optional.of(new Boundary(element.open() - 1, PRESERVE, ""))
                : Optional.empty();
    }

    private static boolean isInside(WordPiece piece, Element element, int index) {
        return piece.characters() && index > 0 && index < piece.length() && element.isPlain();
    }

    private static Boundary inText(Element run, Element text, int index) {
        String tag = text.startTag();
        String again =
                text.written("xml:space").isPresent() ? tag : tag.substring(0, tag.length() - 1) + PRESERVE + ">";
        return new Boundary(text.offsetOf(index), "</" + text.name() + ">" + closed(run), opened(run) + again);
    }

    private static Boundary before(Element run, Element element) {
        List<Element> children = run.children();
        boolean first = children.stream()
                .takeWhile(child -> child.number() != element.number())
                .allMatch(child -> child.is("rPr"));
        return first ? Boundary.outside(run.start()) : new Boundary(element.start(), closed(run), opened(run));
    }

    private static Boundary after(Element run, Element element) {
        List<Element> children = run.children();
        boolean last = children.get(children.size() - 1).number() == element.number();
        return last ? Boundary.outside(run.end()) : new Boundary(element.end(), closed(run), opened(run));
    }

    private static String closed(Element run) {
        return "</" + run.name() + ">";
    }

    private static String opened(Element run) {
        return run.startTag()
                + run.child("rPr")
                        .map(properties -> run.markup().text().substring(properties.start(), properties.end()))
                        .orElse("");
    }

    /** The run that can be cut around the element. */
    private Optional<Element> run(Element element) {
        Element outermost = outermost(element);
        return element.parent()
                .filter(parent -> parent.number() == outermost.number())
                .filter(parent ->
                        parent.is("r") && parent.prefix().equals(part.root().prefix()));
    }

    /** The outermost of the things that are not to be entered; of a plain text, its run. */
    private static Element outermost(Element element) {
        Element outermost = element;
        for (Optional<Element> at = element.parent();
                at.isPresent();
                at = at.get().parent()) {
            if (isAtom(at.get())) {
                outermost = at.get();
            }
        }
        return outermost;
    }

    private static boolean isAtom(Element element) {
        return switch (element.local()) {
            case "r", "oMath", "oMathPara", "ruby" -> true;
            case "AlternateContent" -> isInParagraph(element);
            default -> false;
        };
    }

    private static boolean isInParagraph(Element element) {
        for (Optional<Element> at = element.parent();
                at.isPresent();
                at = at.get().parent()) {
            if (at.get().is("p")) {
                return true;
            }
        }
        return false;
    }
}
