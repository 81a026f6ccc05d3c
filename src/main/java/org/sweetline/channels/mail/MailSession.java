package org.sweetline.channels.mail;

import jakarta.mail.Session;
import java.util.Properties;

/** Sessions of the mail library: time-outs on everything, certificates checked, no password in the clear. */
final class MailSession {

    private static final String CONNECT = "15000";
    private static final String READ = "60000";

    private MailSession() {}

    static Session imap(MailHost host) {
        Properties properties = common(host);
        String prefix = "mail." + host.protocol() + ".";
        properties.put(prefix + "peek", "true");
        properties.put(prefix + "partialfetch", "true");
        properties.put(prefix + "fetchsize", String.valueOf(512 * 1024));
        properties.put(prefix + "connectionpoolsize", "1");
        properties.put(prefix + "appendbuffersize", "0");
        return Session.getInstance(properties);
    }

    static Session smtp(MailHost host) {
        Properties properties = common(host);
        properties.put("mail." + host.protocol() + ".auth", String.valueOf(host.signsIn()));
        properties.put("mail." + host.protocol() + ".quitwait", "false");
        return Session.getInstance(properties);
    }

    private static Properties common(MailHost host) {
        Properties properties = new Properties();
        String prefix = "mail." + host.protocol() + ".";
        properties.put(prefix + "connectiontimeout", CONNECT);
        properties.put(prefix + "timeout", READ);
        properties.put(prefix + "writetimeout", READ);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        if (!host.tls()) {
            properties.put(prefix + "starttls.enable", String.valueOf(host.mustEncrypt()));
            properties.put(prefix + "starttls.required", String.valueOf(host.mustEncrypt()));
            properties.put(prefix + "socketFactory", new GuardedSocketFactory());
            properties.put(prefix + "socketFactory.fallback", "false");
        }
        return properties;
    }
}
