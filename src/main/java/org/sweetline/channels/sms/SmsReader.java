package org.sweetline.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.channels.twilio.NotAdmitted;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.intake.Delivery;
import org.sweetline.intake.DeliveryReader;
import org.sweetline.satisfaction.TextedAnswers;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.tickets.texts.IncomingText;
import org.sweetline.tickets.texts.TextBook;
import org.sweetline.tickets.texts.TextFiling;

/** Makes of a kept webhook a text on a ticket, or what became of one of ours. */
@ApplicationScoped
class SmsReader implements DeliveryReader<SmsReader.Read> {

    private final TextFiling filing;
    private final TextBook texts;
    private final TextedAnswers surveys;

    @Inject
    SmsReader(TextFiling filing, TextBook texts, TextedAnswers surveys) {
        this.filing = filing;
        this.texts = texts;
        this.surveys = surveys;
    }

    /** One of both. */
    record Read(Optional<IncomingText> text, Optional<Report> report) {}

    record Report(SmsForm form, String token) {}

    @Override
    public String channel() {
        return SmsDoor.CHANNEL;
    }

    @Override
    public Read prepare(Delivery delivery, byte[] raw) {
        SmsForm form = new SmsForm(form(raw));
        String externalId = delivery.externalId();
        return SmsDoor.isReport(externalId)
                ? new Read(Optional.empty(), Optional.of(new Report(form, SmsDoor.token(externalId))))
                : new Read(Optional.of(form.incoming(delivery.receivedAt())), Optional.empty());
    }

    @Override
    public Collection<ContactPoint> speakers(Read read) {
        return read.text()
                .flatMap(text -> PhoneNumber.parse(text.from(), "US"))
                .<Collection<ContactPoint>>map(List::of)
                .orElse(List.of());
    }

    @Override
    public List<String> file(List<Read> read) {
        try {
            Map<IncomingText, String> answered = answered(read);
            Iterator<TicketNumber> tickets = filing.file(read.stream()
                            .flatMap(one -> one.text().stream())
                            .filter(text -> !answered.containsKey(text))
                            .toList())
                    .iterator();
            List<String> filed = new ArrayList<>();
            for (Read one : read) {
                Report report = one.report().orElse(null);
                String survey = one.text().map(answered::get).orElse(null);
                filed.add(
                        report != null
                                ? file(report)
                                : survey != null ? survey : tickets.next().toString());
            }
            return filed;
        } catch (SQLException e) {
            throw new IllegalStateException("Texts could not be filed", e);
        }
    }

    /** The texts that answer a survey: they stand on the ticket as an answer, and open nothing again. */
    private Map<IncomingText, String> answered(List<Read> read) throws SQLException {
        Map<IncomingText, String> answered = new HashMap<>();
        for (Read one : read) {
            IncomingText text = one.text().orElse(null);
            if (text != null && text.word().isEmpty() && text.files().isEmpty()) {
                Optional<Long> survey = surveys.take(text.from(), text.body());
                survey.ifPresent(id -> answered.put(text, "survey " + id));
            }
        }
        return answered;
    }

    private String file(Report report) throws SQLException {
        SmsForm form = report.form();
        return texts.reported(
                form.sid(), report.token(), form.state(), form.trouble().orElse(null));
    }

    private static TwilioForm form(byte[] raw) {
        try {
            return TwilioForm.parse(raw);
        } catch (NotAdmitted e) {
            throw new IllegalStateException("A form that the door has read before can no longer be read", e);
        }
    }
}
