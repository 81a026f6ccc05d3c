package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.intake.Delivery;
import org.sweetline.intake.DeliveryReader;
import org.sweetline.storage.FileStore;
import org.sweetline.tickets.Correspondence;
import org.sweetline.tickets.EnteredMessage;

/** Reads raw mail and files it with the desk. */
@ApplicationScoped
class MailDeliveryReader implements DeliveryReader<ReadMail> {

    static final String CHANNEL = "mail";

    private static final Logger LOG = System.getLogger(MailDeliveryReader.class.getName());

    private final MailReader reader;
    private final Correspondence correspondence;
    private final UndeliveredMails undelivered;

    @Inject
    MailDeliveryReader(
            FileStore files,
            MailConfig config,
            MailSecret secret,
            Correspondence correspondence,
            UndeliveredMails undelivered) {
        this.reader = new MailReader(files, secret::mac, config.address());
        this.correspondence = correspondence;
        this.undelivered = undelivered;
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public ReadMail prepare(Delivery delivery, byte[] raw) {
        ReadMail mail = read(delivery, raw);
        if (mail.ours()) {
            LOG.log(Level.INFO, "delivery {0} is a mail of our own that came back", delivery.id());
        }
        return mail;
    }

    @Override
    public Collection<ContactPoint> speakers(ReadMail mail) {
        return EmailAddress.parse(mail.message().fromAddress())
                .<Collection<ContactPoint>>map(List::of)
                .orElse(List.of());
    }

    @Override
    public List<String> file(List<ReadMail> read) {
        Iterator<EnteredMessage> entered = correspondence
                .receive(read.stream()
                        .filter(mail -> !mail.ours())
                        .map(ReadMail::message)
                        .toList())
                .iterator();
        List<String> filed = new ArrayList<>();
        for (ReadMail mail : read) {
            filed.add(mail.ours() ? "" : entered.next().ticket().toString());
            undelivered.told(mail);
        }
        return filed;
    }

    private ReadMail read(Delivery delivery, byte[] raw) {
        try {
            return reader.read(raw, delivery.receivedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
