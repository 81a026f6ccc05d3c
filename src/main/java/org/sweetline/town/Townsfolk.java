package org.sweetline.town;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.cast.Person;
import org.sweetline.town.cast.Person.Language;
import org.sweetline.town.cast.Topic;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.mail.MailServer;
import org.sweetline.town.mail.Photo;
import org.sweetline.town.mail.ReceivedMail;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;
import org.sweetline.town.year.Cart;

/** Lets the people of the town call, write and buy. */
final class Townsfolk {
    private final Clock clock;
    private final MailServer mail;
    private final PhoneNetwork phone;
    private final Shop shop;
    private final Storyteller storyteller;
    private final TownDiary diary;
    private final PackingTable packing;
    private final RandomGenerator random;
    private final PhoneManners manners;

    Townsfolk(
            Clock clock,
            MailServer mail,
            PhoneNetwork phone,
            Shop shop,
            Cast cast,
            TownDiary diary,
            PackingTable packing,
            RandomGenerator random) {
        this.clock = clock;
        this.mail = mail;
        this.phone = phone;
        this.shop = shop;
        this.storyteller = new Storyteller(cast, shop, random);
        this.diary = diary;
        this.packing = packing;
        this.random = random;
        this.manners = new PhoneManners(random);
        phone.phoneBook().everybodyElse(manners::whoAnswers);
    }

    /** Somebody calls and leaves a voicemail; these words, or when they are blank their own. */
    Deed call(String who, String words) {
        return call(storyteller.call(who), words, Pace.realTime());
    }

    Deed callAbout(ShopOrder order, Topic topic, Pace pace) {
        return call(storyteller.about(order, topic), "", pace);
    }

    /** Somebody writes: answers the desk's last mail if there is one that is unanswered, else about an order. */
    Deed write(String who, String words) {
        Storyteller.Scene scene = storyteller.letter(who);
        Optional<ReceivedMail> reply = mail.newest(scene.person().emails());
        boolean answers = words.isBlank() && reply.isPresent() && random.nextInt(3) > 0;
        return answers ? answer(scene, reply.get()) : write(scene, words);
    }

    Deed writeAbout(ShopOrder order, Topic topic) {
        return write(storyteller.about(order, topic), "");
    }

    Deed buy(String who) {
        return placed(buy(storyteller.buyer(who), new Cart(random).fill()));
    }

    ShopOrder buy(Person person, List<Wish> wishes) {
        return expected(shop.orderAt(clock.instant(), person, wishes), person);
    }

    /** With a code, as a post gave it. */
    ShopOrder buy(Person person, List<Wish> wishes, String code, int percent) {
        return expected(
                shop.checkout(person)
                        .at(clock.instant())
                        .with(wishes)
                        .coupon(code, percent)
                        .place(),
                person);
    }

    private ShopOrder expected(ShopOrder order, Person person) {
        diary.write("Order " + order.spokenNumber(), person.name());
        packing.expect(order);
        return order;
    }

    private Deed call(Storyteller.Scene scene, String words, Pace pace) {
        Person person = scene.person();
        String said = words.isBlank() ? scene.words().voicemail() : words;
        manners.of(phone.call(person), person, said).at(pace).place();
        diary.write("Call", person.name());
        return new Deed("Call", person.name(), person.phone() + ": " + shortened(said));
    }

    private Deed write(Storyteller.Scene scene, String words) {
        Person person = scene.person();
        String number = scene.order().spokenNumber();
        String text = words.isBlank() ? scene.words().letter() : words;
        if (words.isBlank() && !text.contains(number)) {
            text += person.language() == Language.KO ? "\n\n주문번호 " + number : "\n\nMy order number is " + number + ".";
        }
        String subject = words.isBlank() ? scene.words().subject() : shortened(words);
        Letter letter = Letter.from(person).at(clock.instant()).about(subject).saying(text);
        if (scene.topic() == Topic.DAMAGED) letter.enclosing("photo.png", "image/png", Photo.png(random.nextInt(1000)));
        mail.deliver(letter);
        diary.write("Mail", person.name());
        return new Deed("Mail", person.name(), subject);
    }

    private Deed answer(Storyteller.Scene scene, ReceivedMail reply) {
        Person person = scene.person().usingEmail(reply.mailbox());
        mail.deliver(Letter.from(person)
                .at(clock.instant())
                .saying(scene.words().thanks())
                .inReplyTo(reply));
        diary.write("Mail", person.name());
        return new Deed("Mail", person.name(), reply.subject());
    }

    private static Deed placed(ShopOrder order) {
        return new Deed(
                "Order " + order.spokenNumber(),
                order.buyer().name(),
                "$" + order.money().total());
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 90 ? line : line.substring(0, 88) + "…";
    }
}
