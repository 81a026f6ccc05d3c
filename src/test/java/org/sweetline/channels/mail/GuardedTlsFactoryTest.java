package org.sweetline.channels.mail;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.nio.file.Path;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedTlsFactoryTest {

    private static final long BOUND = GuardedSocketFactory.LONGEST + (8L << 20);

    @TempDir
    static Path folder;

    private static TestCertificate ours;

    @BeforeAll
    static void certificate() throws Exception {
        ours = TestCertificate.of(folder, "ip:127.0.0.1");
    }

    @Test
    void mailIsReadOverTls() throws Exception {
        System.setProperty("greenmail.tls.keystore.file", ours.file().toString());
        System.setProperty("greenmail.tls.keystore.password", TestCertificate.PASSWORD);
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
        try {
            server.start();
            server.setUser("support@help.test", "support@help.test", "password");
            MailHost host = host("imaps", server.getImaps().getPort());

            try (ImapMailbox mailbox = ImapMailbox.open(host, session(host, ours))) {
                assertThat(mailbox.open()).isTrue();
                assertThat(mailbox.after(0, 10)).isEmpty();
            }
        } finally {
            server.stop();
            System.clearProperty("greenmail.tls.keystore.file");
            System.clearProperty("greenmail.tls.keystore.password");
        }
    }

    @Test
    void endlessLineIsCutWithinTls() throws Exception {
        try (EndlessServer server = new EndlessServer(ours, false)) {
            MailHost host = host("imaps", server.port());

            assertTimeoutPreemptively(ofSeconds(20), () -> refused(host, session(host, ours)));

            assertThat(server.said()).isBetween((long) GuardedSocketFactory.LONGEST / 2, BOUND);
        }
    }

    @Test
    void endlessLineIsCutAfterStartTls() throws Exception {
        try (EndlessServer server = new EndlessServer(ours, true)) {
            MailHost host = host("imap", server.port());
            Session session = session(host, ours);
            session.getProperties().put("mail.imap.starttls.enable", "true");
            session.getProperties().put("mail.imap.starttls.required", "true");

            assertTimeoutPreemptively(ofSeconds(20), () -> refused(host, session));

            assertThat(server.said()).isBetween((long) GuardedSocketFactory.LONGEST / 2, BOUND);
        }
    }

    @Test
    void certificateOfAnotherNameIsRefused() throws Exception {
        TestCertificate another = TestCertificate.of(folder, "dns:mail.evil.test");
        try (EndlessServer server = new EndlessServer(another, false)) {
            MailHost host = host("imaps", server.port());

            assertThatThrownBy(() -> ImapMailbox.open(host, session(host, another)))
                    .hasRootCauseInstanceOf(java.security.cert.CertificateException.class)
                    .satisfies(error -> assertThat(MailFault.inWords(error)).contains("certificate"));
            assertThat(server.said()).isZero();
        }
    }

    @Test
    void certificateThatNobodyVouchesForIsRefused() throws Exception {
        try (EndlessServer server = new EndlessServer(ours, false)) {
            MailHost host = host("imaps", server.port());

            assertThatThrownBy(() -> ImapMailbox.open(host))
                    .isInstanceOf(MessagingException.class)
                    .hasStackTraceContaining(SSLException.class.getPackageName());
            assertThat(server.said()).isZero();
        }
    }

    private static void refused(MailHost host, Session session) {
        assertThatThrownBy(() -> ImapMailbox.open(host, session)).isInstanceOf(MessagingException.class);
    }

    private static Session session(MailHost host, TestCertificate believed) {
        return MailSession.imap(host, believed.context().getSocketFactory());
    }

    private static MailHost host(String protocol, int port) {
        return new MailHost(protocol, "127.0.0.1", port, "support@help.test", "password", "INBOX");
    }
}
