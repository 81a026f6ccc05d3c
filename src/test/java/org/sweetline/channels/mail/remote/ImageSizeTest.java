package org.sweetline.channels.mail.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpeg"})
    void realPicturesSayTheirSizeAndCutOffOnesDoNot(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(300, 70, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        byte[] picture = out.toByteArray();

        assertThat(ImageKind.of(picture)).hasValue("image/" + format);
        assertThat(ImageSize.points("image/" + format, picture)).hasValue(21_000);
        for (int length = 0; length < 20; length++) {
            assertThat(ImageSize.points("image/" + format, Arrays.copyOf(picture, length)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "plain, 565038200a000000 300100 9d012a 2c014600",
        "lossless, 5650384c0a000000 2f 2b411100",
        "extended, 565038580a000000 10000000 2b0100 450000",
    })
    void everyKindOfWebPSaysItsSize(String kind, String chunk) {
        assertThat(ImageSize.points("image/webp", hex("52494646 00000000 57454250" + chunk)))
                .as(kind)
                .hasValue(21_000);
    }

    @Test
    void largestSidesDoNotOverflow() {
        byte[] png = hex("89504e470d0a1a0a 0000000d 49484452 ffffffff ffffffff");

        assertThat(ImageSize.points("image/png", png).orElseThrow()).isGreaterThan(ImageFetch.MOST_POINTS);
    }

    @Test
    void firstPictureOfAGifMayBeLargerThanItsScreen() {
        byte[] gif = hex("474946383961 0100 0100 00 00 00 21f904 00000000 00 2c 0000 0000 ffff ffff 00");

        assertThat(ImageSize.points("image/gif", gif)).hasValue(65_535L * 65_535);
    }

    @ParameterizedTest
    @CsvSource({
        "image/png, 89504e470d0a1a0a 0000000d 49444154 00000001 00000001",
        "image/png, 89504e470d0a1a0a 0000000d 49484452 00000000 00000001",
        "image/jpeg, ffd8ffe0000200ffc0",
        "image/jpeg, ffd8ffdaffc0001108000100010000",
        "image/webp, 52494646000000005745425041424344 0a000000 300100 9d012a 2c014600",
    })
    void headThatSaysNothingIsNotBelieved(String type, String bytes) {
        assertThat(ImageSize.points(type, hex(bytes))).isEmpty();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }
}
