package org.sweetline.town.mail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A small picture of knitting with a hole in it, as customers send them. */
public final class Photo {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 180;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Photo() {}

    /** A PNG; the seed gives the colour of the wool and the place of the hole. */
    public static byte[] png(int seed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(WIDTH)
                        .putInt(HEIGHT)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(out, "IDAT", deflated(pixels(seed)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] pixels(int seed) {
        ByteBuffer rows = ByteBuffer.allocate(HEIGHT * (1 + 3 * WIDTH));
        int red = 120 + Math.floorMod(seed * 37, 110);
        int green = 110 + Math.floorMod(seed * 53, 100);
        int blue = 100 + Math.floorMod(seed * 71, 110);
        int holeX = 60 + Math.floorMod(seed * 13, 120);
        int holeY = 50 + Math.floorMod(seed * 29, 80);
        for (int y = 0; y < HEIGHT; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < WIDTH; x++) {
                boolean hole = Math.hypot(x - holeX, y - holeY) < 14;
                int stitch = Math.floorMod(y + Math.abs(x % 12 - 6), 10) < 2 ? -45 : 0;
                int shade = hole ? -95 : stitch;
                rows.put((byte) (red + shade)).put((byte) (green + shade)).put((byte) (blue + shade));
            }
        }
        return rows.array();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[4096];
        while (!deflater.finished()) out.write(part, 0, deflater.deflate(part));
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
