package org.sweetline.orders.page;

import org.sweetline.orders.state.OrderState;

final class EnglishOrderSentences implements OrderSentences {

    @Override
    public String about(String number) {
        return "About your order " + number + ":";
    }

    @Override
    public String state(OrderState state) {
        return switch (state) {
            case PROVISIONAL -> "We have received it and are checking it. You will hear from us once it is confirmed.";
            case AWAITING_PAYMENT -> "We have not received the payment yet. We will pack your order once it arrives.";
            case IN_REVIEW -> "The payment is being checked. We will pack your order once that is done.";
            case ON_HOLD -> "It is on hold at the moment. We are looking into it and will write to you.";
            case BEING_PACKED -> "It is being packed. You will get a tracking number once it leaves us.";
            case BACKORDERED -> "It is waiting for stock. We will send it once everything is here.";
            case DELAYED -> "It should have left us by now, and we are sorry that it has not. We are looking into it.";
            case PARTLY_SHIPPED -> "Part of it is on its way to you.";
            case SHIPPED -> "It is on its way to you.";
            case DELIVERED -> "It has been delivered.";
            case COMPLETE -> "It is complete.";
            case CANCELED -> "It was canceled. Nothing will be sent.";
            case REFUNDED -> "It was refunded. It may take your bank a few days to show the money.";
            case UNKNOWN -> "We have it in our books and will write to you once we know more.";
        };
    }

    @Override
    public String stillToCome(String items) {
        return "Still to come: " + items + ".";
    }

    @Override
    public String soldOut(String items) {
        return "Sold out at the moment: " + items + ". We will send it once it is back in stock.";
    }

    @Override
    public String canceled(String items) {
        return "Canceled: " + items + ".";
    }

    @Override
    public String partlyRefunded() {
        return "Part of the money has been paid back. It may take your bank a few days to show it.";
    }

    @Override
    public String parcel(TrackingView parcel) {
        return OrderSentences.parcel("You can follow the parcel:", parcel);
    }
}
