package org.sweetline.satisfaction.awards.papers;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** A heart within a wreath, drawn with curves. */
final class Ornament {

    private static final int LEAVES = 9;
    private static final double FIRST = Math.toRadians(-68);
    private static final double LAST = Math.toRadians(62);

    private final PDPageContentStream page;

    Ornament(Sheet sheet) {
        this.page = sheet.page();
    }

    /** @param radius of the wreath */
    void wreath(float x, float y, float radius, Ink leaves, Ink heart) throws IOException {
        colour(leaves);
        for (int i = 0; i < LEAVES; i++) {
            double angle = FIRST + (LAST - FIRST) * i / (LEAVES - 1);
            float length = radius * (0.44f - 0.018f * i);
            for (int side : new int[] {1, -1}) {
                float atX = x + side * (float) (radius * Math.cos(angle));
                float atY = y + (float) (radius * Math.sin(angle));
                double along = side > 0 ? angle + Math.PI / 2 : Math.PI / 2 - angle;
                leaf(atX, atY, length, along + side * 0.42);
                leaf(atX, atY, length * 0.82f, along - side * 0.5);
            }
        }
        heart(x, y, radius * 0.86f, heart);
    }

    /** @param size its width */
    void heart(float x, float y, float size, Ink ink) throws IOException {
        colour(ink);
        float half = size / 2;
        float top = y + half * 0.35f;
        page.moveTo(x, y - half * 0.9f);
        page.curveTo(x - half * 0.35f, y - half * 0.5f, x - half, y - half * 0.1f, x - half, top);
        page.curveTo(x - half, top + half * 0.62f, x - half * 0.2f, top + half * 0.7f, x, top + half * 0.12f);
        page.curveTo(x + half * 0.2f, top + half * 0.7f, x + half, top + half * 0.62f, x + half, top);
        page.curveTo(x + half, y - half * 0.1f, x + half * 0.35f, y - half * 0.5f, x, y - half * 0.9f);
        page.fill();
    }

    private void leaf(float x, float y, float length, double angle) throws IOException {
        page.saveGraphicsState();
        page.transform(Matrix.getRotateInstance(angle, x, y));
        float breadth = length * 0.3f;
        page.moveTo(0, 0);
        page.curveTo(length * 0.3f, breadth, length * 0.75f, breadth * 0.8f, length, 0);
        page.curveTo(length * 0.7f, -breadth * 0.5f, length * 0.3f, -breadth * 0.5f, 0, 0);
        page.fill();
        page.restoreGraphicsState();
    }

    private void colour(Ink ink) throws IOException {
        page.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }
}
