package org.sweetline.channels.mail;

import jakarta.mail.Session;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/** Sessions of the mail library: time-outs on everything, certificates checked, no password in the clear, no endless answer. */
final class MailSession {

    private static final String CONNECT = "15000";
    private static final String READ = "60000";

    private MailSession() {}

    static Session imap(MailHost host) {
        return imap(host, systemTrust());
    }

    static Session imap(MailHost host, SSLSocketFactory trust) {
        Properties properties = common(host, trust);
        String prefix = "mail." + host.protocol() + ".";
        properties.put(prefix + "peek", "true");
        properties.put(prefix + "partialfetch", "true");
        properties.put(prefix + "fetchsize", String.valueOf(512 * 1024));
        properties.put(prefix + "connectionpoolsize", "1");
        properties.put(prefix + "appendbuffersize", "0");
        return Session.getInstance(properties);
    }

    static Session smtp(MailHost host) {
        Properties properties = common(host, systemTrust());
        properties.put("mail." + host.protocol() + ".auth", String.valueOf(host.signsIn()));
        properties.put("mail." + host.protocol() + ".quitwait", "false");
        return Session.getInstance(properties);
    }

    private static SSLSocketFactory systemTrust() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    private static Properties common(MailHost host, SSLSocketFactory trust) {
        Properties properties = new Properties();
        String prefix = "mail." + host.protocol() + ".";
        properties.put(prefix + "connectiontimeout", CONNECT);
        properties.put(prefix + "timeout", READ);
        properties.put(prefix + "writetimeout", READ);
        properties.put(prefix + "ssl.socketFactory", new GuardedTlsFactory(trust));
        // Else a server that breaks the first try off gets a second one without a guard.
        properties.put(prefix + "socketFactory.fallback", "false");
        if (!host.tls()) {
            properties.put(prefix + "starttls.enable", String.valueOf(host.mustEncrypt()));
            properties.put(prefix + "starttls.required", String.valueOf(host.mustEncrypt()));
            properties.put(prefix + "socketFactory", new GuardedSocketFactory());
        }
        return properties;
    }
}
