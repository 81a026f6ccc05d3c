package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.sweetline.intake.Delivery;
import org.sweetline.intake.DeliveryReader;
import org.sweetline.intake.Filing;
import org.sweetline.storage.FileStore;
import org.sweetline.tickets.Correspondence;
import org.sweetline.tickets.ReplyDelivery;

/** Reads raw mail and files it with the desk. */
@ApplicationScoped
class MailDeliveryReader implements DeliveryReader {

    static final String CHANNEL = "mail";

    private static final Logger LOG = System.getLogger(MailDeliveryReader.class.getName());

    private final MailReader reader;
    private final Correspondence correspondence;
    private final ReplyDelivery replies;

    @Inject
    MailDeliveryReader(
            FileStore files,
            MailConfig config,
            MailSecret secret,
            Correspondence correspondence,
            ReplyDelivery replies) {
        this.reader = new MailReader(files, secret::mac, config.address());
        this.correspondence = correspondence;
        this.replies = replies;
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public Filing prepare(Delivery delivery, byte[] raw) {
        ReadMail mail = read(delivery, raw);
        if (mail.ours()) {
            return () -> {
                LOG.log(Level.INFO, "delivery {0} is a mail of our own that came back", delivery.id());
                return "";
            };
        }
        return () -> file(mail);
    }

    private String file(ReadMail mail) {
        String ticket = correspondence.receive(mail.message()).toString();
        mail.failedReply().ifPresent(entry -> replies.failed(entry, mail.failure()));
        return ticket;
    }

    private ReadMail read(Delivery delivery, byte[] raw) {
        try {
            return reader.read(raw, delivery.receivedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
