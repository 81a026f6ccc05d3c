package org.sweetline.channels.voice.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sweetline.calls.back.OfferedWindows;
import org.sweetline.calls.back.Window;

/** What callers hear in Korean. */
enum KoreanLines implements Lines {
    LINES;

    @Override
    public String locale() {
        return "ko-KR";
    }

    @Override
    public String chooseThisLanguage() {
        return "한국어 상담은 2번을 눌러 주세요.";
    }

    @Override
    public String place(int place) {
        return place == 1 ? "다음 차례이십니다." : "현재 대기 순서는 " + place + "번째입니다.";
    }

    @Override
    public String wait(WaitBand band) {
        return switch (band) {
            case UNDER_TWO -> "예상 대기 시간은 2분 이내입니다.";
            case LONGER -> "예상 대기 시간은 30분이 넘을 수 있습니다.";
            case FIVE, TEN, FIFTEEN, TWENTY, THIRTY -> "예상 대기 시간은 최대 " + band.minutes() + "분입니다.";
        };
    }

    @Override
    public String comfort() {
        return "기다려 주셔서 감사합니다. 순서는 그대로 유지됩니다.";
    }

    @Override
    public String offerCallback() {
        return "저희가 전화드리기를 원하시면 1번을 눌러 주세요.";
    }

    @Override
    public String offerCallbackInPlace() {
        return "순서를 유지한 채 저희가 전화드리기를 원하시면 1번을 눌러 주세요.";
    }

    @Override
    public String offerVoicemail() {
        return "메시지를 남기시려면 2번을 눌러 주세요.";
    }

    @Override
    public String offerText() {
        return "답장할 수 있는 문자를 받으시려면 3번을 눌러 주세요.";
    }

    @Override
    public String offerToneOrKey() {
        return "메시지를 남기시려면 2번을 누르시거나 그대로 기다려 주세요.";
    }

    @Override
    public String tooBusy() {
        return "죄송합니다. 지금은 전화가 많아 바로 받을 수 없습니다.";
    }

    @Override
    public String nobodyThere() {
        return "죄송합니다. 지금은 전화를 받을 수 있는 상담원이 없습니다.";
    }

    @Override
    public String confirmNumber(String digits) {
        return digits + " 번으로 전화드리겠습니다. 맞으면 1번, 다른 번호를 원하시면 2번을 눌러 주세요.";
    }

    @Override
    public String enterNumber() {
        return "지역 번호부터 전화번호를 누른 다음 우물 정자를 눌러 주세요.";
    }

    @Override
    public String numberNotPossible() {
        return "죄송합니다. 그 번호로는 전화드릴 수 없습니다.";
    }

    @Override
    public String notThatNumberNow() {
        return "죄송합니다. 지금은 그 번호로 전화드릴 수 없습니다.";
    }

    @Override
    public String callbackNotPossible() {
        return "죄송합니다. 지금은 전화를 예약해 드릴 수 없습니다.";
    }

    @Override
    public String chooseWindow(OfferedWindows offered) {
        Set<Window> windows = offered.windows();
        String whose = offered.theirs().isEmpty() ? "" : "고객님 시간으로 ";
        List<String> keys = new ArrayList<>();
        if (windows.contains(Window.NOW)) {
            keys.add((offered.night() ? whose + "밤을 피해 " : "") + "차례가 되는 대로는 1번");
        }
        if (windows.contains(Window.MORNING)) {
            keys.add(whose + "오전은 2번");
        }
        if (windows.contains(Window.AFTERNOON)) {
            keys.add(whose + "오후는 3번");
        }
        return "언제 전화드릴까요? " + String.join(", ", keys) + "을 눌러 주세요.";
    }

    @Override
    public String callbackTaken() {
        return "감사합니다. 저희가 전화드리겠습니다. 안녕히 계세요.";
    }

    @Override
    public String textSent() {
        return "감사합니다. 문자를 보내 드렸습니다. 안녕히 계세요.";
    }

    @Override
    public String leaveMessage() {
        return "신호음이 울리면 성함과 주문 번호, 문의 내용을 말씀해 주세요. 이 메시지는 녹음됩니다." + " 끝나면 우물 정자를 누르거나 전화를 끊어 주세요.";
    }

    @Override
    public String goodbye() {
        return "전화해 주셔서 감사합니다. 안녕히 계세요.";
    }

    @Override
    public String rightBack() {
        return "잠시만요, 바로 다시 연결해 드릴게요.";
    }

    @Override
    public String pressToTake() {
        return "고객이 기다리고 있습니다. 전화를 받으시려면 1번을 눌러 주세요.";
    }

    @Override
    public String textMessage(String link) {
        return link.isEmpty()
                ? "전화 주셨지요? 글이 편하시면 이 문자에 답장해 주세요. 상담원이 읽습니다."
                : "전화 주셨지요? 글이 편하시면 이 문자에 답장하시거나 여기로 오세요: " + link;
    }
}
