package org.sweetline.calls;

/** A call that came from a number, as its network vouches for it. */
public final class ShownCall extends Call {
    private final long id;
    private final String number;
    private final Vouching network;

    public ShownCall(long id, String number, Vouching network) {
        this.id = id;
        this.number = number;
        this.network = network;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String caller() {
        return number;
    }

    @Override
    public Vouching vouching() {
        return network;
    }
}
