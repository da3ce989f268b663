package org.jingwei.dispatch.book;

/** Who acts: a person and the unit that the person speaks for. */
public record Actor(String person, String unit) {

    public Actor {
        if (person.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("an actor has a name and a unit: " + person + ", " + unit);
        }
    }

    @Override
    public String toString() {
        return unit + person;
    }
}
