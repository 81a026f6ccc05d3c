package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class HttpPortTest {
    @Test
    void takenPortIsRefusedInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> HttpPort.free(port))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Port " + port + " is taken; free it, or choose another with SWEETLINE_HTTP_PORT.");
        }
    }

    @Test
    void zeroFindsAFreePort() {
        assertThat(HttpPort.free(0)).isBetween(1024, 65_535);
    }
}
