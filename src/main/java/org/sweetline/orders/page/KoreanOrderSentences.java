package org.sweetline.orders.page;

import org.sweetline.orders.state.OrderState;

final class KoreanOrderSentences implements OrderSentences {

    @Override
    public String about(String number) {
        return "주문 번호 " + number + " 건에 대해 안내드립니다.";
    }

    @Override
    public String state(OrderState state) {
        return switch (state) {
            case PROVISIONAL -> "주문이 접수되어 확인 중입니다. 확정되는 대로 다시 안내드리겠습니다.";
            case AWAITING_PAYMENT -> "아직 결제가 확인되지 않았습니다. 결제가 확인되는 대로 상품을 준비하겠습니다.";
            case IN_REVIEW -> "결제를 확인하고 있습니다. 확인이 끝나는 대로 상품을 준비하겠습니다.";
            case ON_HOLD -> "현재 주문 처리가 보류되어 있습니다. 확인 후 다시 안내드리겠습니다.";
            case BEING_PACKED -> "상품을 준비하고 있습니다. 발송되면 운송장 번호를 알려드리겠습니다.";
            case BACKORDERED -> "상품 입고를 기다리고 있습니다. 모두 준비되는 대로 발송하겠습니다.";
            case DELAYED -> "발송이 예정보다 늦어져 대단히 죄송합니다. 현재 확인하고 있습니다.";
            case PARTLY_SHIPPED -> "상품 일부가 발송되었습니다.";
            case SHIPPED -> "상품이 발송되었습니다.";
            case DELIVERED -> "배송이 완료되었습니다.";
            case COMPLETE -> "주문 처리가 완료되었습니다.";
            case CANCELED -> "주문이 취소되어 상품이 발송되지 않습니다.";
            case REFUNDED -> "환불이 처리되었습니다. 은행에 따라 입금까지 며칠 걸릴 수 있습니다.";
            case UNKNOWN -> "주문을 확인하고 있으며, 확인되는 대로 다시 안내드리겠습니다.";
        };
    }

    @Override
    public String stillToCome(String items) {
        return "아직 발송되지 않은 상품: " + items;
    }

    @Override
    public String soldOut(String items) {
        return "현재 품절된 상품: " + items + ". 재입고되는 대로 발송하겠습니다.";
    }

    @Override
    public String canceled(String items) {
        return "취소된 상품: " + items;
    }

    @Override
    public String partlyRefunded() {
        return "일부 금액이 환불되었습니다. 은행에 따라 입금까지 며칠 걸릴 수 있습니다.";
    }

    @Override
    public String parcel(TrackingView parcel) {
        return OrderSentences.parcel("배송 조회:", parcel);
    }
}
