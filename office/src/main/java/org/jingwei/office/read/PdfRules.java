package org.jingwei.office.read;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The straight lines that a page draws, as they are seen: x to the right, y down from the top left of the page. Made for one page. */
final class PdfRules {

    /** A page of more is a drawing. */
    private static final int MOST = 20_000;

    /** A box as thin as this is a line. */
    private static final float THIN = 2.5f;

    /** Lines shorter than this are dashes and the strokes of a picture. */
    private static final float SHORT = 3;

    /** A line from (left, top) to (right, bottom), of which one pair is equal. */
    record Rule(float left, float top, float right, float bottom) {

        boolean across() {
            return top == bottom;
        }
    }

    private final PDRectangle box;
    private final int rotation;
    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Point2D.Float>> path = new ArrayList<>();

    PdfRules(PDPage page) {
        this.box = page.getCropBox();
        this.rotation = page.getRotation();
    }

    /** None of a page that draws too many. */
    List<Rule> found() {
        return rules.size() > MOST ? List.of() : List.copyOf(rules);
    }

    /** Takes an operator of the page into account; those that draw no lines are passed over. */
    void operator(String name, List<COSBase> operands, Matrix matrix) {
        if (rules.size() > MOST || path.size() > MOST) {
            path.clear();
            return;
        }
        switch (name) {
            case "m" -> begin(operands, matrix);
            case "l" -> point(operands, 0, matrix);
            case "c" -> point(operands, 4, matrix);
            case "v", "y" -> point(operands, 2, matrix);
            case "h" -> close();
            case "re" -> box(operands, matrix);
            case "S", "B", "B*" -> stroke();
            case "s", "b", "b*" -> {
                close();
                stroke();
            }
            case "f", "F", "f*" -> fill();
            case "n" -> path.clear();
            default -> {}
        }
    }

    private void begin(List<COSBase> operands, Matrix matrix) {
        path.add(new ArrayList<>());
        point(operands, 0, matrix);
    }

    private void point(List<COSBase> operands, int from, Matrix matrix) {
        boolean numbers = operands.size() > from + 1
                && operands.get(from) instanceof COSNumber
                && operands.get(from + 1) instanceof COSNumber;
        if (numbers && !path.isEmpty() && path.get(path.size() - 1).size() < MOST) {
            path.get(path.size() - 1).add(seen(number(operands, from), number(operands, from + 1), matrix));
        }
    }

    private static float number(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private void close() {
        if (!path.isEmpty() && !path.get(path.size() - 1).isEmpty()) {
            List<Point2D.Float> open = path.get(path.size() - 1);
            open.add(open.get(0));
        }
    }

    private void box(List<COSBase> operands, Matrix matrix) {
        if (operands.size() < 4) {
            return;
        }
        float x = number(operands, 0);
        float y = number(operands, 1);
        float right = x + number(operands, 2);
        float top = y + number(operands, 3);
        List<Point2D.Float> corners = new ArrayList<>();
        corners.add(seen(x, y, matrix));
        corners.add(seen(right, y, matrix));
        corners.add(seen(right, top, matrix));
        corners.add(seen(x, top, matrix));
        corners.add(seen(x, y, matrix));
        path.add(corners);
    }

    private Point2D.Float seen(float x, float y, Matrix matrix) {
        Point2D.Float point = matrix.transformPoint(x, y);
        float across = point.x - box.getLowerLeftX();
        float up = point.y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Float(up, across);
            case 180 -> new Point2D.Float(box.getWidth() - across, up);
            case 270 -> new Point2D.Float(box.getHeight() - up, box.getWidth() - across);
            default -> new Point2D.Float(across, box.getHeight() - up);
        };
    }

    private void stroke() {
        for (List<Point2D.Float> points : path) {
            if (!thin(points)) {
                for (int i = 1; i < points.size(); i++) {
                    line(points.get(i - 1), points.get(i));
                }
            }
        }
        path.clear();
    }

    private void fill() {
        path.forEach(this::thin);
        path.clear();
    }

    /** A box with next to no height or width is the line along its middle. */
    private boolean thin(List<Point2D.Float> points) {
        if (points.size() < 4) {
            return false;
        }
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Point2D.Float point : points) {
            left = Math.min(left, point.x);
            right = Math.max(right, point.x);
            top = Math.min(top, point.y);
            bottom = Math.max(bottom, point.y);
        }
        boolean flat = bottom - top <= THIN;
        boolean narrow = right - left <= THIN;
        if (flat != narrow) {
            float middle = flat ? (top + bottom) / 2 : (left + right) / 2;
            add(flat ? new Rule(left, middle, right, middle) : new Rule(middle, top, middle, bottom));
        }
        return flat || narrow;
    }

    private void line(Point2D.Float one, Point2D.Float other) {
        boolean flat = Math.abs(one.y - other.y) <= 1;
        boolean narrow = Math.abs(one.x - other.x) <= 1;
        if (flat && !narrow) {
            float y = (one.y + other.y) / 2;
            add(new Rule(Math.min(one.x, other.x), y, Math.max(one.x, other.x), y));
        } else if (narrow && !flat) {
            float x = (one.x + other.x) / 2;
            add(new Rule(x, Math.min(one.y, other.y), x, Math.max(one.y, other.y)));
        }
    }

    private void add(Rule rule) {
        boolean seen = rule.right() - rule.left() + rule.bottom() - rule.top() >= SHORT;
        if (seen && Float.isFinite(rule.left() + rule.right() + rule.top() + rule.bottom())) {
            rules.add(rule);
        }
    }
}
