package org.sweetline.channels.voice.flow;

import java.util.Set;
import org.sweetline.calls.back.OfferedWindows;
import org.sweetline.calls.back.Window;

/** What callers hear in English. */
enum EnglishLines implements Lines {
    LINES;

    @Override
    public String locale() {
        return "en-US";
    }

    @Override
    public String chooseThisLanguage() {
        return "For English, press 1.";
    }

    @Override
    public String place(int place) {
        return place == 1 ? "You are next in line." : "You are number " + place + " in line.";
    }

    @Override
    public String wait(WaitBand band) {
        return switch (band) {
            case UNDER_TWO -> "It should take less than two minutes.";
            case LONGER -> "It may take more than thirty minutes.";
            case FIVE, TEN, FIFTEEN, TWENTY, THIRTY -> "It may take up to " + band.minutes() + " minutes.";
        };
    }

    @Override
    public String comfort() {
        return "Thank you for waiting. You keep your place in line.";
    }

    @Override
    public String offerCallback() {
        return "If you would rather be called back, press 1.";
    }

    @Override
    public String offerCallbackInPlace() {
        return "If you would rather be called back, press 1. You keep your place.";
    }

    @Override
    public String offerVoicemail() {
        return "To leave a message, press 2.";
    }

    @Override
    public String offerText() {
        return "To get a text message that you can answer, press 3.";
    }

    @Override
    public String offerToneOrKey() {
        return "To leave a message, press 2 or stay on the line.";
    }

    @Override
    public String tooBusy() {
        return "We are sorry, more people are calling than we can answer right now.";
    }

    @Override
    public String nobodyThere() {
        return "We are sorry, nobody can take your call right now.";
    }

    @Override
    public String confirmNumber(String digits) {
        return "We will call you at " + digits + ". Press 1 if that is right. For another number, press 2.";
    }

    @Override
    public String enterNumber() {
        return "Please enter the number with its area code, then press pound.";
    }

    @Override
    public String numberNotPossible() {
        return "We are sorry, we can't call that number.";
    }

    @Override
    public String notThatNumberNow() {
        return "We are sorry, we can't call back at that number right now.";
    }

    @Override
    public String callbackNotPossible() {
        return "We are sorry, we can't call you back.";
    }

    @Override
    public String chooseWindow(OfferedWindows offered) {
        Set<Window> windows = offered.windows();
        String whose = offered.theirs().isEmpty() ? "" : " your time,";
        StringBuilder words = new StringBuilder("When shall we call?");
        if (windows.contains(Window.NOW)) {
            words.append(" As soon as it is your turn,")
                    .append(offered.night() ? " but not at night," + whose : "")
                    .append(" press 1.");
        }
        if (windows.contains(Window.MORNING)) {
            words.append(" In the morning,").append(whose).append(" press 2.");
        }
        if (windows.contains(Window.AFTERNOON)) {
            words.append(" In the afternoon,").append(whose).append(" press 3.");
        }
        return words.toString();
    }

    @Override
    public String callbackTaken() {
        return "Thank you. We will call you back. Goodbye.";
    }

    @Override
    public String textSent() {
        return "Thank you. The text is on its way to you. Goodbye.";
    }

    @Override
    public String leaveMessage() {
        return "Please say your name, your order number if you have one, and how we can help, after the tone."
                + " This message is recorded. Press the pound key or hang up when you are done.";
    }

    @Override
    public String goodbye() {
        return "Thank you for calling. Goodbye.";
    }

    @Override
    public String rightBack() {
        return "One moment, we are putting you right back.";
    }

    @Override
    public String pressToTake() {
        return "A customer is waiting for you. Press 1 to take the call.";
    }

    @Override
    public String textMessage(String link) {
        return link.isEmpty()
                ? "You called us and would rather write: just answer this text, and a colleague reads it."
                : "You called us and would rather write: answer this text, or go to " + link;
    }
}
