package org.jingwei.ledger.people;

import java.util.Optional;

/**
 * Somebody who may enter.
 *
 * @param name what is typed to enter
 * @param shown the name on pages and in the journal
 * @param region code of the region whose matters are in hand; empty: all
 * @param department whose matters are in hand; empty: all
 * @param mustChange whether the password was given by another and must be changed first
 */
public record Account(
        String name,
        String shown,
        Role role,
        Optional<String> region,
        Optional<String> department,
        boolean mustChange,
        boolean active) {

    public Account {
        if (name.isEmpty() || name.length() > 64 || name.chars().anyMatch(c -> c <= ' ' || Character.isWhitespace(c))) {
            throw new IllegalArgumentException("账号名要 1—64 个字符，不含空格");
        }
        if (shown.isBlank() || shown.length() > 64) {
            throw new IllegalArgumentException("姓名要 1—64 个字符");
        }
    }

    /** A new one, with nothing out of its reach but what its role leaves out. */
    public static Account of(String name, String shown, Role role) {
        return new Account(name, shown, role, Optional.empty(), Optional.empty(), false, true);
    }

    /** The same in the reach of a region and a department. */
    public Account within(Optional<String> regionCode, Optional<String> departmentName) {
        return new Account(name, shown, role, regionCode, departmentName, mustChange, active);
    }

    public boolean may(Action action) {
        return active && role.may(action);
    }

    /** What the journal says of it; never a password. */
    String written() {
        return shown + "；" + role.shown() + region.map(code -> "；地区 " + code).orElse("")
                + department.map(name -> "；部门 " + name).orElse("") + (active ? "" : "；停用");
    }
}
