package org.sweetline.town.phone.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.DoubleStream;

/** Audio for recordings: a soft tune in the rhythm of speech, always the same for the same seed. */
final class Tones {
    private static final int RATE = 8000;
    private static final double[] SCALE = {220.00, 246.94, 277.18, 329.63, 369.99, 440.00};
    private static final int SYLLABLE = RATE / 4;
    private static final int SYLLABLES_OF_A_TURN = 16;
    /** The sound of one syllable on each note, as it lies in a file. */
    private static final byte[][] NOTES =
            DoubleStream.of(SCALE).mapToObj(Tones::syllable).toArray(byte[][]::new);

    private static final byte[] BREATH = new byte[2 * SYLLABLE];
    private static final int MP3_RATE = 22050;
    private static final int MP3_FRAME = 576;
    /** MPEG-2 layer III, 8 kbit/s, 22.05 kHz, mono; a frame of zeros behind it is silence. */
    private static final byte[] MP3_HEADER = {(byte) 0xFF, (byte) 0xF3, 0x10, (byte) 0xC4};

    private static final int MP3_FRAME_BYTES = 26;

    private Tones() {}

    /** 8 kHz, 16 bit PCM; on two channels the voices take turns. */
    static byte[] wav(Duration length, int seed, int channels) {
        int samples = (int) (length.toMillis() * RATE / 1000);
        int bytes = 2 * channels * samples;
        ByteBuffer out = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVEfmt ")).putInt(16);
        out.putShort((short) 1).putShort((short) channels).putInt(RATE).putInt(2 * channels * RATE);
        out.putShort((short) (2 * channels))
                .putShort((short) 16)
                .put(ascii("data"))
                .putInt(bytes);
        for (int syllable = 0; out.hasRemaining(); syllable++) {
            int speaker = channels == 1 ? 0 : syllable / SYLLABLES_OF_A_TURN % 2;
            byte[] sound = sound(syllable, seed + speaker);
            byte[] laid = channels == 1 ? sound : onChannel(speaker, sound);
            out.put(laid, 0, Math.min(laid.length, out.remaining()));
        }
        return out.array();
    }

    /** Silence of the right length; the town plays no music in MP3. */
    static byte[] mp3(Duration length) {
        int frames = (int) (length.toMillis() * MP3_RATE / 1000 / MP3_FRAME) + 1;
        ByteBuffer out = ByteBuffer.allocate(frames * MP3_FRAME_BYTES);
        for (int i = 0; i < frames; i++) {
            out.position(i * MP3_FRAME_BYTES);
            out.put(MP3_HEADER);
        }
        return out.array();
    }

    private static byte[] sound(int syllable, int seed) {
        boolean breath = Math.floorMod(syllable * 31 + seed, 7) == 0;
        return breath ? BREATH : NOTES[Math.floorMod(syllable * 17 + seed * 13, SCALE.length)];
    }

    private static byte[] onChannel(int channel, byte[] sound) {
        byte[] both = new byte[2 * sound.length];
        for (int i = 0; i < sound.length; i += 2) {
            both[2 * i + 2 * channel] = sound[i];
            both[2 * i + 2 * channel + 1] = sound[i + 1];
        }
        return both;
    }

    private static byte[] syllable(double tone) {
        ByteBuffer sound = ByteBuffer.allocate(2 * SYLLABLE).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < SYLLABLE; at++) {
            double swell = Math.sin(Math.PI * at / SYLLABLE);
            sound.putShort((short) (3000 * swell * Math.sin(2 * Math.PI * tone * at / RATE)));
        }
        return sound.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
