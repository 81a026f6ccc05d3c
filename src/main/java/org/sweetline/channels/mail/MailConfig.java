package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;
import org.sweetline.contact.EmailAddress;

/** Our mail address and the servers behind it. Without them the desk runs without mail. */
@ApplicationScoped
public class MailConfig implements CheckedConfig {

    private static final String ADDRESS = "sweetline.mail.address";
    private static final String IMAP = "sweetline.mail.imap.url";
    private static final String SMTP = "sweetline.mail.smtp.url";

    private final Optional<EmailAddress> address;
    private final String displayName;
    private final Optional<MailHost> imap;
    private final Optional<MailHost> smtp;
    private final boolean plusAddresses;
    private final Duration pollInterval;

    @Inject
    public MailConfig(Settings settings) {
        Optional<String> written = settings.text(ADDRESS);
        address = written.flatMap(EmailAddress::parse);
        displayName = settings.text("sweetline.mail.name", "");
        imap = settings.uri(IMAP, "imap", "imaps").map(url -> MailHost.of(url, 143, 993));
        smtp = settings.uri(SMTP, "smtp", "smtps").map(url -> MailHost.of(url, 25, 465));
        plusAddresses = settings.flag("sweetline.mail.plus.addresses", false);
        pollInterval = settings.duration("sweetline.mail.poll.interval", Duration.ofSeconds(10));
        if (written.isPresent() && address.isEmpty()) {
            throw wrong(ADDRESS, "must be one mail address such as support@example.com; it is '" + written.get() + "'");
        }
        if (address.isEmpty() && (imap.isPresent() || smtp.isPresent())) {
            throw wrong(
                    ADDRESS, "must be set where " + Settings.environmentName(imap.isPresent() ? IMAP : SMTP) + " is");
        }
        if (imap.isPresent() && (!imap.get().signsIn() || imap.get().password().isEmpty())) {
            throw wrong(IMAP, "must name a user and a password, as in imaps://user:password@host:993/INBOX");
        }
    }

    /** "" while mail is not set up. */
    String address() {
        return address.map(EmailAddress::value).orElse("");
    }

    /** What stands beside the address when no agent's name does. */
    String displayName() {
        return displayName;
    }

    /** The part of our Message-IDs behind the "@". */
    String domain() {
        return address.map(EmailAddress::domain).orElse("sweetline.invalid");
    }

    /** Whether mail to {@code local+anything@domain} comes to our mailbox too, so that replies may ask for it. */
    boolean plusAddresses() {
        return plusAddresses;
    }

    Optional<MailHost> imap() {
        return imap;
    }

    Optional<MailHost> smtp() {
        return smtp;
    }

    Duration pollInterval() {
        return pollInterval;
    }

    private static ConfigException wrong(String key, String expected) {
        return new ConfigException(Settings.environmentName(key) + " " + expected);
    }
}
