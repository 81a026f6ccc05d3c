package org.sweetline.intake;

record DueDelivery(Delivery delivery, KeptBody body) {}
