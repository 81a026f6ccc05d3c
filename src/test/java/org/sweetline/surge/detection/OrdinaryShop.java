package org.sweetline.surge.detection;

/** A shop in which nothing happens, watched as any is. */
final class OrdinaryShop {
    private static final int EVERY = 2;
    private final OrdinaryDays orders;
    private final OrdinaryDays contacts;
    private SeriesWatch ofOrders = SeriesWatch.calm(OrdinaryDays.FIRST);
    private SeriesWatch ofContacts = ofOrders;

    OrdinaryShop(long seed, double orders, double contacts) {
        this.orders = new OrdinaryDays(seed, orders);
        this.contacts = new OrdinaryDays(seed + 1_000_003, contacts);
    }

    /** How often somebody is told of a surge though there is none. */
    int alarms(int days) {
        int alarms = 0;
        int next = EVERY - 1;
        for (int day = 0; day < days; day++) {
            orders.goOn();
            contacts.goOn();
            int part = next;
            while (part < OrdinaryDays.DAY * OrdinaryDays.PARTS) {
                boolean calm = !isSurge();
                look(part);
                alarms += calm && isSurge() ? 1 : 0;
                part += isWatching() ? 1 : EVERY;
            }
            next = part - OrdinaryDays.DAY * OrdinaryDays.PARTS;
        }
        return alarms;
    }

    private void look(int part) {
        Reading left = orders.look(part);
        Reading right = contacts.look(part);
        ofOrders = ofOrders.after(left.beside(right), AlarmLimits.USUAL);
        ofContacts = ofContacts.after(right.beside(left), AlarmLimits.USUAL);
    }

    private boolean isSurge() {
        return ofOrders.isSurge() || ofContacts.isSurge();
    }

    private boolean isWatching() {
        return ofOrders.phase() == Phase.WATCH || ofContacts.phase() == Phase.WATCH;
    }
}
