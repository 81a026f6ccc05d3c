package org.sweetline.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class UploadedFormTest {
    private static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundaryA1b2";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<byte[]> files = new ArrayList<>();
    private final List<String> before = new ArrayList<>();

    @Test
    void filesComeAsTheyAreAndAfterTheFieldsBeforeThem() throws Exception {
        byte[] noise = new byte[3_000_000];
        new Random(310).nextBytes(noise);
        byte[] oneLine = "x".repeat(2_000_000).getBytes(StandardCharsets.US_ASCII);
        byte[] likeAnEnd = "\r\n------WebKitFormBoundaryA1b\r\n--\r\n".getBytes(StandardCharsets.US_ASCII);
        part("name=\"form\"", "mark".getBytes(StandardCharsets.UTF_8));
        part("name=\"photo\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg", noise);
        part("name=\"photo\"; filename=\"b \\\" 김.jpg\"\r\nContent-Type: image/jpeg", oneLine);
        part("name=\"photo\"; filename=\"c.jpg\"", likeAnEnd);
        part("name=\"photo\"; filename=\"\"\r\nContent-Type: application/octet-stream", new byte[0]);
        part("name=\"answer\"", "한 줄\r\n두 줄 & <b>".getBytes(StandardCharsets.UTF_8));

        PostedForm form = read();

        assertThat(files).hasSize(4);
        assertThat(files.get(0)).isEqualTo(noise);
        assertThat(files.get(1)).isEqualTo(oneLine);
        assertThat(files.get(2)).isEqualTo(likeAnEnd);
        assertThat(files.get(3)).isEmpty();
        assertThat(before).containsOnly("mark");
        assertThat(form.text("answer")).isEqualTo("한 줄\n두 줄 & <b>");
    }

    @Test
    void partsAndFieldsHaveABound() throws Exception {
        for (int i = 0; i < 101; i++) {
            part("name=\"f" + i + "\"", new byte[] {'x'});
        }

        assertThatThrownBy(this::read).isInstanceOf(ProblemException.class);
        body.reset();
        part("name=\"f\"", new byte[70_000]);
        assertThatThrownBy(this::read).isInstanceOf(ProblemException.class);
        body.reset();
        part("name=\"f\"; x=\"" + "y".repeat(9_000) + "\"", new byte[1]);
        assertThatThrownBy(this::read).isInstanceOf(ProblemException.class);
    }

    @Test
    void formWithinAFormIsRefused() throws Exception {
        String nested = "------WebKitFormBoundaryA1b2\r\nContent-Type: multipart/mixed; boundary=n\r\n\r\n--n\r\n\r\nx";
        body.writeBytes((nested + "\r\n--n--\r\n").getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(this::read).isInstanceOf(ProblemException.class).hasMessageContaining("another one");
    }

    @Test
    void formWithoutFilesIsReadToo() throws Exception {
        String fields = "form=a%26b&answer=%ED%95%9C+%EC%A4%84&line.0=1";

        PostedForm form = UploadedForm.read(
                "application/x-www-form-urlencoded",
                new ByteArrayInputStream(fields.getBytes(StandardCharsets.UTF_8)),
                (earlier, content) -> files.add(content.readAllBytes()));

        assertThat(form.text("form")).isEqualTo("a&b");
        assertThat(form.text("answer")).isEqualTo("한 줄");
        assertThat(form.keys("line.")).containsExactly("0");
        assertThat(form.text("nothing")).isEmpty();
        assertThatThrownBy(() -> PostedForm.read(new ByteArrayInputStream("a=%zz".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(ProblemException.class);
    }

    private PostedForm read() throws Exception {
        body.writeBytes("------WebKitFormBoundaryA1b2--\r\n".getBytes(StandardCharsets.US_ASCII));
        return UploadedForm.read(TYPE, new ByteArrayInputStream(body.toByteArray()), (earlier, content) -> {
            before.add(earlier.text("form"));
            files.add(content.readAllBytes());
        });
    }

    private void part(String disposition, byte[] content) throws IOException {
        body.write(("------WebKitFormBoundaryA1b2\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
