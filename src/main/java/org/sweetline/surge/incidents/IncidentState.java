package org.sweetline.surge.incidents;

/** How far an incident is. */
public enum IncidentState {
    INVESTIGATING,
    IDENTIFIED,
    MONITORING,
    RESOLVED
}
