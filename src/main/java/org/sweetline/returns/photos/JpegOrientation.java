package org.sweetline.returns.photos;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, by the number that EXIF gives it. */
enum JpegOrientation {
    UPRIGHT(1),
    MIRRORED(2),
    UPSIDE_DOWN(3),
    MIRRORED_UPSIDE_DOWN(4),
    MIRRORED_LEFT(5),
    LEFT(6),
    MIRRORED_RIGHT(7),
    RIGHT(8);

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF_HEADER = 6;
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private final int number;

    JpegOrientation(int number) {
        this.number = number;
    }

    boolean isSideways() {
        return number >= 5;
    }

    /** From the picture as it is stored to the picture as it was seen. */
    AffineTransform turn(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
            case MIRRORED_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case MIRRORED_RIGHT -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /** Upright where the file does not say, or says it in a way that can't be read. */
    static JpegOrientation of(byte[] jpeg) {
        try {
            return search(ByteBuffer.wrap(jpeg).position(2));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static JpegOrientation search(ByteBuffer file) {
        while (file.remaining() > 4 && (file.get() & 0xFF) == 0xFF) {
            int marker = file.get() & 0xFF;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            int length = file.getShort() & 0xFFFF;
            if (marker == APP1 && isExif(file)) {
                return of(file.slice(file.position() + EXIF_HEADER, length - 2 - EXIF_HEADER));
            }
            file.position(file.position() + length - 2);
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer file) {
        return file.getInt(file.position()) == 0x45786966;
    }

    private static JpegOrientation of(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return numbered(tiff.getShort(entry + 8) & 0xFFFF);
            }
        }
        return UPRIGHT;
    }

    private static JpegOrientation numbered(int number) {
        for (JpegOrientation each : values()) {
            if (each.number == number) {
                return each;
            }
        }
        return UPRIGHT;
    }
}
