package org.sweetline.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.util.Objects;
import java.util.jar.JarInputStream;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.junit.jupiter.api.Test;

class MailLibraryTest {

    @Test
    void weCompileAgainstTheMailLibraryThatTheServerBrings() throws IOException {
        assertThat(compiledAgainst()).isEqualTo(brought());
    }

    private static String brought() throws IOException {
        try (InputStream payara = MailLibraryTest.class.getResourceAsStream("/MICRO-INF/runtime/angus-mail.jar");
                JarInputStream jar = new JarInputStream(Objects.requireNonNull(payara))) {
            return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
    }

    private static String compiledAgainst() throws IOException {
        JarURLConnection jar = (JarURLConnection) Objects.requireNonNull(IMAPStore.class.getResource("IMAPStore.class"))
                .openConnection();
        return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
    }
}
