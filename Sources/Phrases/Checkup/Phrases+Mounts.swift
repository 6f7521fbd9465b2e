import Sharing

extension Phrases {
  func sentence(_ finding: MountFinding) -> String {
    switch finding {
    case .share(let mount, let kind): place(mount, kind)
    case .unknown:
      say(
        "Het systeem zegt niet wat hier aangekoppeld is.",
        "The system does not tell what is mounted here.")
    case .readOnly: say("Alleen-lezen aangekoppeld (ro).", "Mounted read-only (ro).")
    case .remembersMissingNames:
      say(
        "NFS 3 zonder ‘lookupcache=pos’: wijzigingen van anderen kunnen tot een minuut uitblijven.",
        "NFS 3 without ‘lookupcache=pos’: others' changes may take up to a minute to appear.")
    case .oldDialect:
      say(
        "SMB 1 is oud, onversleuteld en niet nagemeten.",
        "SMB 1 is old, unencrypted and has not been measured.")
    case .withoutLocks(let option):
      say(
        "‘\(option)’ kan hier geen kwaad: een bord gebruikt geen bestandssloten.",
        "‘\(option)’ does no harm here: a board uses no file locks.")
    case .sharedLeases(let people):
      people > 1
        ? say(
          "\(number(people)) mensen werken op deze computer. Op één SMB-koppeling kunnen twee planners elkaar tot 20 s doen wachten.",
          "\(number(people)) people work on this machine. On one SMB mount two planners may keep each other waiting for up to 20 s."
        )
        : say(
          "Een koppeling voor meer mensen (multiuser). Twee planners kunnen elkaar er tot 20 s doen wachten.",
          "A mount for several people (multiuser). Two planners may keep each other waiting on it for up to 20 s."
        )
    case .looseCache:
      say(
        "‘cache=loose’ kan hier geen kwaad: bestanden van een bord veranderen nooit.",
        "‘cache=loose’ does no harm here: a board's files never change.")
    }
  }

  func advice(_ finding: MountFinding) -> String? {
    switch finding {
    case .share(_, let kind): advice(kind)
    case .unknown, .withoutLocks: nil
    case .readOnly:
      say(
        "Wie hier plant, heeft een koppeling met ‘rw’ nodig.",
        "Whoever plans here needs a mount with ‘rw’.")
    case .remembersMissingNames:
      say(
        "Koppel aan met NFS 4 (‘vers=4.2’), of voeg ‘lookupcache=pos’ toe.",
        "Mount with NFS 4 (‘vers=4.2’), or add ‘lookupcache=pos’.")
    case .oldDialect: say("Koppel aan met ‘vers=3.1.1’.", "Mount with ‘vers=3.1.1’.")
    case .sharedLeases:
      say(
        "Plant er meer dan één? Koppel dan aan met ‘nolease’.",
        "Does more than one of them plan? Then mount with ‘nolease’.")
    case .looseCache:
      say(
        "Voor andere programma's op deze share wel; ‘cache=strict’ is de gewone keuze.",
        "To other programs on this share it does; ‘cache=strict’ is the usual choice.")
    }
  }

  private func place(_ mount: Mount, _ kind: ShareKind) -> String {
    let (source, point) = (mount.source, mount.point)
    switch kind {
    case .nfs(let version):
      return say(
        "NFS \(version ?? "") van \(source), aangekoppeld op \(point).",
        "NFS \(version ?? "") from \(source), mounted on \(point).")
    case .smb(let version):
      return say(
        "SMB \(version ?? "") van \(source), aangekoppeld op \(point).",
        "SMB \(version ?? "") from \(source), mounted on \(point).")
    case .localDisk:
      return say(
        "Schijf van deze computer (\(mount.type)), niet gedeeld.",
        "This machine's own disk (\(mount.type)), not shared.")
    case .memory:
      return say(
        "Geheugen van deze computer (\(mount.type)), niet gedeeld.",
        "This machine's memory (\(mount.type)), not shared.")
    case .container:
      return say(
        "Schijf van een container (\(mount.type)), niet gedeeld.",
        "A container's own disk (\(mount.type)), not shared.")
    case .withoutHardLinks:
      return say(
        "\(mount.type) op \(point) kent geen harde links, en zonder kan geen bord bestaan.",
        "\(mount.type) on \(point) knows no hard links, and no board can do without.")
    case .unproven:
      return say(
        "\(mount.type) van \(source) op \(point): niet nagemeten bij storingen.",
        "\(mount.type) from \(source) on \(point): not measured when things fail.")
    }
  }

  private func advice(_ kind: ShareKind) -> String? {
    switch kind {
    case .nfs, .smb: nil
    case .localDisk:
      say(
        "Goed voor wie op deze computer plant; anderen zien dit bord pas via een share.",
        "Good for whoever plans on this machine; others see this board only through a share.")
    case .memory:
      say(
        "Goed om te proberen; bij het afsluiten is alles weg.",
        "Good for trying out; it is gone when the machine stops.")
    case .container:
      say(
        "Goed om te proberen; met de container is alles weg, tenzij een volume wordt gebruikt.",
        "Good for trying out; it is gone with the container unless a volume is used.")
    case .withoutHardLinks:
      say(
        "Zet het bord op een share met NFS 4 of SMB 3 op ext4, XFS, Btrfs, ZFS of NTFS.",
        "Put the board on a share with NFS 4 or SMB 3 on ext4, XFS, Btrfs, ZFS or NTFS.")
    case .unproven:
      say(
        "Het publiceren wordt geprobeerd; liever NFS 4 of SMB 3, die zijn nagemeten.",
        "Publishing is tried; NFS 4 or SMB 3 are better, they have been measured.")
    }
  }
}
