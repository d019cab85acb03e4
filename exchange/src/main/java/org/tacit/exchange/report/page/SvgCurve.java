package org.tacit.exchange.report.page;

import java.util.List;
import java.util.Locale;

/** Draws a curve as inline SVG with its numbers beside the points, so that it is read without colour and printed without loss. */
final class SvgCurve {
    private static final int WIDTH = 680;
    private static final int HEIGHT = 240;
    private static final int LEFT = 40;
    private static final int RIGHT = 20;
    private static final int TOP = 24;
    /** About as wide as a letter of the labels. */
    private static final double LETTER = 7.5;

    private static final int BOTTOM = 56;

    private final Block.Curve curve;
    private final double largest;

    SvgCurve(Block.Curve curve) {
        this.curve = curve;
        this.largest = Math.max(
                1,
                curve.values().stream().mapToDouble(Double::doubleValue).max().orElse(1));
    }

    void append(StringBuilder html) {
        String caption = HtmlPage.escaped(curve.caption());
        html.append(
                "<figure class=\"curve\">\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">\n"
                        .formatted(caption));
        html.append("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n"
                .formatted(WIDTH, HEIGHT, caption + ": " + HtmlPage.escaped(spoken())));
        html.append("<line class=\"axis\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n"
                .formatted(LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM));
        StringBuilder path = new StringBuilder();
        List<Double> values = curve.values();
        for (int i = 0; i < values.size(); i++) {
            path.append(i == 0 ? "M" : " L").append(number(x(i))).append(' ').append(number(y(values.get(i))));
        }
        html.append("<path class=\"line\" d=\"").append(path).append("\"/>\n");
        for (int i = 0; i < values.size(); i++) {
            String x = number(x(i));
            html.append(
                    "<circle class=\"point\" cx=\"%s\" cy=\"%s\" r=\"3.5\"/>\n".formatted(x, number(y(values.get(i)))));
            if (!labelled(i)) {
                continue;
            }
            html.append("<text class=\"value\" x=\"%s\" y=\"%s\">%s</text>\n"
                    .formatted(x, number(y(values.get(i)) - 9), plain(values.get(i))));
            html.append("<text class=\"across\" x=\"%s\" y=\"%d\">%s</text>\n"
                    .formatted(
                            x,
                            HEIGHT - BOTTOM + 20,
                            HtmlPage.escaped(curve.across().get(i))));
        }
        html.append("</svg>\n</div>\n<figcaption>").append(caption).append("</figcaption>\n</figure>\n");
    }

    /** So many points have their words beneath that these do not run into each other; the last always has. */
    private boolean labelled(int index) {
        int longest = curve.across().stream().mapToInt(String::length).max().orElse(1);
        int steps = Math.max(1, curve.values().size() - 1);
        double between = (double) (WIDTH - LEFT - RIGHT) / steps;
        int every = (int) Math.ceil((longest * LETTER + LETTER) / between);
        return (steps - index) % every == 0;
    }

    private String spoken() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < curve.values().size(); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(curve.across().get(i))
                    .append(' ')
                    .append(plain(curve.values().get(i)));
        }
        return text.toString();
    }

    private double x(int index) {
        int steps = Math.max(1, curve.values().size() - 1);
        return LEFT + (WIDTH - LEFT - RIGHT) * (double) index / steps;
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * value / largest;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
