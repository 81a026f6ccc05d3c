package org.sweetline.channels.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLSocket;

/** An IMAP server that never ends its line once it speaks encrypted, from the start or after STARTTLS. */
final class EndlessServer implements AutoCloseable {

    private final ServerSocket door;
    private final TestCertificate certificate;
    private final boolean upgrades;
    private final AtomicLong said = new AtomicLong();

    EndlessServer(TestCertificate certificate, boolean upgrades) throws IOException {
        this.door = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        this.certificate = certificate;
        this.upgrades = upgrades;
        Thread thread = new Thread(this::serve, "endless server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Bytes of the endless line that the client took. */
    long said() {
        return said.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                if (upgrades) {
                    offerTls(client);
                }
                talk(encrypted(client).getOutputStream());
            } catch (IOException gone) {
                // The client had enough: the next one.
            }
        }
    }

    private static void offerTls(Socket client) throws IOException {
        OutputStream out = client.getOutputStream();
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        line(out, "* OK [CAPABILITY IMAP4rev1 STARTTLS] ready");
        for (String command = in.readLine(); command != null; command = in.readLine()) {
            String tag = command.substring(0, command.indexOf(' '));
            if (command.contains("CAPABILITY")) {
                line(out, "* CAPABILITY IMAP4rev1 STARTTLS");
            }
            line(out, tag + " OK");
            if (command.contains("STARTTLS")) {
                return;
            }
        }
    }

    private SSLSocket encrypted(Socket client) throws IOException {
        SSLSocket tls =
                (SSLSocket) certificate.context().getSocketFactory().createSocket(client, null, client.getPort(), true);
        tls.setUseClientMode(false);
        tls.startHandshake();
        return tls;
    }

    private void talk(OutputStream out) throws IOException {
        byte[] piece = new byte[1 << 16];
        Arrays.fill(piece, (byte) 'x');
        out.write("* OK ".getBytes(StandardCharsets.US_ASCII));
        while (true) {
            out.write(piece);
            said.addAndGet(piece.length);
        }
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
