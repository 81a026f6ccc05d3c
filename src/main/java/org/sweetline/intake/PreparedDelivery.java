package org.sweetline.intake;

record PreparedDelivery(Delivery delivery, Filing filing) {}
