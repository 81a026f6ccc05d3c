package org.sweetline.town;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.door.PhoneDoor;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Json;

/** Where the demo page tells the town what shall happen. */
final class ControlDoor {
    private final Cast cast;
    private final Townsfolk townsfolk;
    private final PeakDay peakDay;
    private final TownDiary diary;
    private final ShopControl shop;
    private final PhoneDoor phone;

    ControlDoor(Cast cast, Townsfolk townsfolk, PeakDay peakDay, TownDiary diary, Shop shop, PhoneDoor phone) {
        this.phone = phone;
        this.cast = cast;
        this.townsfolk = townsfolk;
        this.peakDay = peakDay;
        this.diary = diary;
        this.shop = new ShopControl(shop, diary);
    }

    Answer answer(Ask ask) {
        if (PhoneDoor.isFor(ask)) return phone.answer(ask);
        String wish = ask.method() + " " + ask.path().replaceFirst("^/demo", "").replaceFirst("/$", "");
        if (wish.contains(" /shop")) return shop.hears(ask, wish) ? Answer.json(200, view()) : unknown();
        return switch (wish) {
            case "GET " -> Answer.json(200, view());
            case "POST /calls" -> deed(townsfolk.call(who(ask), text(ask, "says")));
            case "POST /mails" -> deed(townsfolk.write(who(ask), text(ask, "says")));
            case "POST /orders" -> deed(townsfolk.buy(who(ask)));
            case "PUT /peak-day" -> {
                peakDay.start();
                yield Answer.json(200, view());
            }
            case "DELETE /peak-day" -> {
                peakDay.stop();
                yield Answer.json(200, view());
            }
            default -> unknown();
        };
    }

    private static Answer unknown() {
        return Answer.json(404, Json.object("title", "The town knows no such thing"));
    }

    private Map<String, @Nullable Object> view() {
        List<Map<String, @Nullable Object>> people =
                cast.known().stream().map(ControlDoor::person).toList();
        Map<String, @Nullable Object> view = Json.object("people", people, "peakDay", peakDay.progress());
        view.put("recent", diary.lines());
        view.put("shop", shop.view());
        return view;
    }

    private static Map<String, @Nullable Object> person(Person person) {
        return Json.object(
                "name",
                person.name(),
                "email",
                person.email(),
                "phone",
                person.phone(),
                "language",
                person.language().tag());
    }

    private static Answer deed(Deed deed) {
        return Answer.json(200, Json.object("what", deed.what(), "who", deed.who(), "detail", deed.detail()));
    }

    private static String who(Ask ask) {
        return text(ask, "person");
    }

    private static String text(Ask ask, String name) {
        return ask.json().get(name) instanceof String text ? text : "";
    }
}
