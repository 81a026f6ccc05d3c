package org.sweetline.channels.mail;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** A mail server to talk to, as its URL names it. Prints without its password. */
record MailHost(String protocol, String host, int port, String user, String password, String folder) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    static MailHost of(URI url, int plainPort, int tlsPort) {
        String protocol = url.getScheme().toLowerCase(Locale.ROOT);
        int usual = protocol.endsWith("s") ? tlsPort : plainPort;
        String login = url.getRawUserInfo() == null ? "" : url.getRawUserInfo();
        int colon = login.indexOf(':');
        String path = url.getRawPath() == null ? "" : url.getRawPath().replaceFirst("^/", "");
        return new MailHost(
                protocol,
                url.getHost(),
                url.getPort() < 0 ? usual : url.getPort(),
                decoded(colon < 0 ? login : login.substring(0, colon)),
                decoded(colon < 0 ? "" : login.substring(colon + 1)),
                path.isEmpty() ? "INBOX" : decoded(path));
    }

    boolean tls() {
        return protocol.endsWith("s");
    }

    /** A password goes over a network only encrypted. */
    boolean mustEncrypt() {
        return !tls() && !password.isEmpty() && !LOOPBACK.contains(host);
    }

    boolean signsIn() {
        return !user.isEmpty();
    }

    /** Names the mailbox among others, without secrets. */
    String name() {
        return user + "@" + host + ":" + port + "/" + folder;
    }

    @Override
    public String toString() {
        return protocol + "://" + host + ":" + port;
    }

    /** Unlike in a form, "+" is a plus sign here. */
    private static String decoded(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '%' && i + 2 < text.length();
            if (escape) {
                out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
