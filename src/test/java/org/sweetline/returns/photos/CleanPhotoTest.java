package org.sweetline.returns.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class CleanPhotoTest {
    private static final String PLACE = "GPS 37.5665 126.9780";
    private static final int HELD_TO_THE_LEFT = 6;

    @Test
    void jpegLosesItsPlaceAndStandsUpright() throws IOException {
        byte[] raw = withExif(picture("jpeg"), HELD_TO_THE_LEFT);
        assertThat(text(raw)).contains(PLACE);

        CleanPhoto clean = CleanPhoto.of(raw);

        assertThat(clean.type()).isEqualTo("image/jpeg");
        assertThat(text(clean.bytes())).doesNotContain(PLACE).doesNotContain("Exif");
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        assertThat(upright.getWidth()).isEqualTo(20);
        assertThat(upright.getHeight()).isEqualTo(40);
        assertThat(new Color(upright.getRGB(10, 5)).getRed())
                .as("what was left is on top")
                .isGreaterThan(180);
        assertThat(new Color(upright.getRGB(10, 35)).getBlue()).isGreaterThan(180);
    }

    @Test
    void pngLosesWhatIsWrittenInItAndBehindIt() throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        raw.writeBytes(picture("png"));
        raw.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));

        CleanPhoto clean = CleanPhoto.of(raw.toByteArray());

        assertThat(clean.type()).isEqualTo("image/png");
        assertThat(text(clean.bytes())).doesNotContain(PLACE);
    }

    @Test
    void webpLosesItsExif() {
        byte[] raw = webp("VP8X", "0123456789", "VP8L", "pixels", "EXIF", PLACE, "XMP ", PLACE);

        CleanPhoto clean = CleanPhoto.of(raw);

        assertThat(clean.type()).isEqualTo("image/webp");
        assertThat(text(clean.bytes())).contains("pixels").doesNotContain(PLACE).doesNotContain("EXIF");
        assertThat(ByteBuffer.wrap(clean.bytes()).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(clean.bytes().length - 8);
    }

    @Test
    void largePictureIsMadeAsLargeAsAScreen() throws IOException {
        BufferedImage large = new BufferedImage(6_000, 100, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        ImageIO.write(large, "png", raw);

        CleanPhoto clean = CleanPhoto.of(raw.toByteArray());

        assertThat(ImageIO.read(new ByteArrayInputStream(clean.bytes())).getWidth())
                .isEqualTo(2_000);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] half = Arrays.copyOf(picture("jpeg"), 60);

        assertThatThrownBy(() -> CleanPhoto.of(heic))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("HEIC");
        assertThatThrownBy(() -> CleanPhoto.of(half)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> CleanPhoto.of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> CleanPhoto.of(webp("EXIF", PLACE))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> CleanPhoto.of(new byte[0])).isInstanceOf(ProblemException.class);
    }

    @Test
    void pictureThatIsBuiltUpInTooManyStepsIsRefusedBeforeAnyOfThem() {
        assertThat(CleanPhoto.of(inSteps(JpegScans.MOST)).type()).isEqualTo("image/jpeg");

        assertThatThrownBy(() -> CleanPhoto.of(inSteps(JpegScans.MOST + 1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("too many steps");
    }

    @Test
    void whatLooksLikeAStepBehindThePictureOrBesideItIsNone() throws IOException {
        byte[] picture = withExif(picture("jpeg"), HELD_TO_THE_LEFT);
        byte[] film = "\u00ff\u00da".repeat(1_000).getBytes(StandardCharsets.ISO_8859_1);
        byte[] moving = Arrays.copyOf(picture, picture.length + film.length);
        System.arraycopy(film, 0, moving, picture.length, film.length);

        assertThat(JpegScans.of(moving)).isEqualTo(1);
        assertThat(CleanPhoto.of(moving).type()).isEqualTo("image/jpeg");
    }

    /** Grey, progressive: one step for what is even, then the same one for the rest again and again. */
    private static byte[] inSteps(int steps) {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        byte[] even = new byte[65];
        Arrays.fill(even, 1, even.length, (byte) 1);
        segment(jpeg, 0xDB, even);
        segment(jpeg, 0xC2, new byte[] {8, 0, 8, 0, 8, 1, 1, 0x11, 0});
        byte[] code = new byte[18];
        code[1] = 1;
        segment(jpeg, 0xC4, code);
        code[0] = 0x10;
        segment(jpeg, 0xC4, code);
        segment(jpeg, 0xDA, new byte[] {1, 1, 0, 0, 0, 0});
        jpeg.write(0);
        for (int step = 1; step < steps; step++) {
            segment(jpeg, 0xDA, new byte[] {1, 1, 0, 1, 63, 0});
            jpeg.write(0);
        }
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return jpeg.toByteArray();
    }

    private static void segment(ByteArrayOutputStream jpeg, int marker, byte[] content) {
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, 0, (byte) (content.length + 2)});
        jpeg.writeBytes(content);
    }

    /** Red on the left, blue on the right. */
    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 20, 20);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(20, 0, 20, 20);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(place);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        file.put(jpeg, 0, 2);
        file.put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array());
        file.put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    private static byte[] webp(String... chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < chunks.length; i += 2) {
            byte[] content = chunks[i + 1].getBytes(StandardCharsets.US_ASCII);
            ByteBuffer header = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
            header.put(chunks[i].getBytes(StandardCharsets.US_ASCII)).putInt(content.length);
            body.writeBytes(header.array());
            body.writeBytes(content);
            body.writeBytes(new byte[content.length % 2]);
        }
        ByteBuffer file = ByteBuffer.allocate(12 + body.size()).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + body.size());
        file.put("WEBP".getBytes(StandardCharsets.US_ASCII)).put(body.toByteArray());
        return file.array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
