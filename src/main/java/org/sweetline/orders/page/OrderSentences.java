package org.sweetline.orders.page;

import org.sweetline.orders.state.OrderState;

/** The sentences about an order in one language. */
interface OrderSentences {

    static OrderSentences in(Language language) {
        return switch (language) {
            case EN -> new EnglishOrderSentences();
            case KO -> new KoreanOrderSentences();
        };
    }

    /** The languages that the desk writes in. */
    enum Language {
        EN,
        KO
    }

    String about(String number);

    String state(OrderState state);

    String stillToCome(String items);

    String soldOut(String items);

    String canceled(String items);

    String partlyRefunded();

    String parcel(TrackingView parcel);

    /** The carrier, the number, and where it can be followed, as far as we know them. */
    static String parcel(String follow, TrackingView parcel) {
        String carrier = parcel.title().isEmpty() ? parcel.carrier() : parcel.title();
        String told = follow + " " + (carrier + " " + parcel.number()).strip();
        return parcel.href() == null ? told : told + "\n" + parcel.href();
    }
}
