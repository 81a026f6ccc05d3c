package org.sweetline.channels.voice.talk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A calm piece of our own: four broken chords, soft enough for a telephone. */
final class HoldMusic {
    private static final int RATE = 8_000;
    private static final int NOTE = RATE * 3 / 8;
    private static final int RING = NOTE * 4;
    private static final int LOUDNESS = 5_200;
    private static final int HEADER = 44;

    /** F, D minor, B flat, C; as steps from A of 440 Hz. */
    private static final int[][] CHORDS = {
        {-16, -12, -9, -4}, {-19, -16, -12, -7}, {-23, -16, -11, -7}, {-21, -14, -9, -5}
    };

    private static final int[] ORDER = {0, 1, 2, 3, 2, 1, 2, 3};

    private HoldMusic() {}

    static byte[] wav() {
        double[] sound = new double[CHORDS.length * ORDER.length * NOTE * 2];
        for (int note = 0; note < CHORDS.length * ORDER.length * 2; note++) {
            int[] chord = CHORDS[note / ORDER.length % CHORDS.length];
            strike(sound, note * NOTE, chord[ORDER[note % ORDER.length]]);
        }
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + sound.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        header(bytes, sound.length * 2);
        for (double value : sound) {
            bytes.putShort((short) Math.round(value));
        }
        return bytes.array();
    }

    /** A string that is plucked and dies away; what rings over the end begins the piece again. */
    private static void strike(double[] sound, int at, int steps) {
        double pitch = 440 * Math.pow(2, steps / 12.0) * 2 * Math.PI / RATE;
        for (int i = 0; i < RING; i++) {
            double fading = Math.exp(-3.5 * i / RING) * Math.min(1, i / 60.0);
            double wave = Math.sin(pitch * i) + 0.3 * Math.sin(2 * pitch * i) + 0.1 * Math.sin(3 * pitch * i);
            sound[(at + i) % sound.length] += LOUDNESS * fading * wave;
        }
    }

    private static void header(ByteBuffer bytes, int length) {
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + length);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
        bytes.putShort((short) 2).putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(length);
    }
}
