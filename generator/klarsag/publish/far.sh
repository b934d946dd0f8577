# In: calls of klarsag.publish.far, a line each, in a shell on the server that shows a site. Out: lines that end in a
# mark. It needs a shell, GNU coreutils and findutils, and flock; neither Klarsag nor Python.

umask 022

mark() {
    printf 'klarsag-%s\n' "$1"
}

# FOLDER SECONDS: be alone with the folder; what is there. The lock is the one of klarsag.publish.work, and ends with
# this shell, however it ends.
begin() {
    mkdir -p -- "$1/releases" "$1/.work" && cd -- "$1" || exit 1
    exec 9>>.lock
    flock -w "$2" 9 || { mark busy; exit 1; }
    rm -rf .work/sent-* # of pipelines that were ended before they were done
    ls releases
    mark releases
    if test -L live; then
        cat live/../release.json
    fi
    mark end
}

# NAME WORK: the styles and scripts of the live site go with the new one (klarsag.publish.assets), as names of its files.
carry() {
    mkdir -p "$2/site/assets" && cp -al "live/assets/$1" "$2/site/assets/$1" || exit 1
    mark end
}

# NAME WORK SHA256-OF-RELEASE.SHA256 KEEP: look at every file that came; only then is the release placed and shown.
finish() {
    (
        cd "$2" || exit 1
        printf '%s  release.sha256\n' "$3" | sha256sum --quiet --strict -c - || exit 1
        sha256sum --quiet --strict -c release.sha256 || exit 1
        # The list names release.json too; nothing may be there that it does not name.
        test "$(find site ! -type d -printf x | wc -c)" -eq "$(($(wc -l <release.sha256) - 1))"
    ) >&2 || { mark damaged; exit 1; }
    sync -f "$2" || :
    mv -T "$2" "releases/$1" || exit 1
    test ! -L live || : >live/../left # readers have seen it (klarsag.publish.switch)
    ln -s "releases/$1/site" "$2" && mv -T "$2" live || exit 1 # one rename: rename(2) is atomic
    mark live
    ls releases | sort -r | tail -n "+$(($4 + 1))" | while read -r old; do
        test "releases/$old/site" = "$(readlink live)" || { mv -T "releases/$old" "$2" && rm -rf "$2"; }
    done
    mark end
}
